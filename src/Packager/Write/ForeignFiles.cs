using System.Collections.Immutable;
using System.IO.Enumeration;

namespace LlmEvolution.Packager.Write;

/// <summary>What others have put into a folder that coursepack made.</summary>
internal static class ForeignFiles
{
    /// <summary>Files and links, from the folder, with forward slashes; what links lead to is not looked into.</summary>
    public static ImmutableArray<string> In(string folder, ImmutableHashSet<string> own)
    {
        var all = new FileSystemEnumerable<string>(
            folder,
            (ref entry) => Path.GetRelativePath(folder, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. all.Where(path => !own.Contains(path)).Order(StringComparer.Ordinal)];
    }

    public static void Copy(string from, string to, string path)
    {
        var source = new FileInfo(Path.Combine(from, path));
        var target = Path.Combine(to, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (source.LinkTarget is { } link) File.CreateSymbolicLink(target, link);
        else source.CopyTo(target);
    }
}
