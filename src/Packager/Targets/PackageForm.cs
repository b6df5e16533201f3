namespace LlmEvolution.Packager.Targets;

/// <summary>How a package lies on the disk.</summary>
public enum PackageForm
{
    /// <summary>One file, to be imported.</summary>
    Zip,

    /// <summary>A folder, as a web server serves it.</summary>
    Folder,

    /// <summary>A page beside the packages.</summary>
    Page,
}
