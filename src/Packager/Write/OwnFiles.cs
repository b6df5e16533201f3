using System.Collections.Immutable;

namespace LlmEvolution.Packager.Write;

/// <summary>The list, in a package that is a folder, of the files that coursepack has put there.</summary>
internal static class OwnFiles
{
    public const string FileName = "coursepack-files.txt";

    private const string Head = "# Made by coursepack. The next build replaces these files and keeps all others.";

    public static string PathIn(string folder) => Path.Combine(folder, FileName);

    public static void Write(string folder, ImmutableArray<string> paths) =>
        File.WriteAllText(PathIn(folder), string.Concat(paths.Order(StringComparer.Ordinal).Prepend(Head).Select(line => line + "\n")));

    /// <summary>Null: the folder is somebody else's.</summary>
    public static ImmutableHashSet<string>? In(string folder)
    {
        var list = PathIn(folder);
        if (!File.Exists(list)) return null;
        var lines = File.ReadAllLines(list);
        return lines is [Head, .. var paths] ? [.. paths, FileName] : null;
    }
}
