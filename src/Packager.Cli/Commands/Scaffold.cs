using LlmEvolution.Import.Writing;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Folders that a command makes: whole or not at all, and never over what is there.</summary>
internal static class Scaffold
{
    /// <summary>The files below a name in this assembly, by path from there.</summary>
    public static IEnumerable<(string Path, string Text)> Template(string prefix)
    {
        var assembly = typeof(Scaffold).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource[prefix.Length..], reader.ReadToEnd());
        }
    }

    /// <summary>Whether the folder can be made; if not, that has been said.</summary>
    public static bool IsFree(string folder, Host host)
    {
        if (NewFolder.IsFree(host.Resolve(folder))) return true;
        host.Error.WriteLine($"coursepack: '{folder}' is not empty; name a folder that does not exist yet");
        return false;
    }

    /// <summary>Whether the files are there now; if not, why has been said.</summary>
    public static bool Write(string folder, IReadOnlyDictionary<string, byte[]> files, Host host)
    {
        try
        {
            NewFolder.Write(host.Resolve(folder), files);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"coursepack: '{folder}' cannot be written: {e.Message}");
            return false;
        }
    }
}
