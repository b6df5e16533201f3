namespace LlmEvolution.Preview.Packages;

/// <summary>The files of a package, as a web server needs them.</summary>
internal interface IPackageContent
{
    /// <summary>Null when there is no such file. Paths are compared as servers do: exactly.</summary>
    /// <exception cref="IOException">The package has gone, or cannot be read.</exception>
    Stream? Open(string path);
}
