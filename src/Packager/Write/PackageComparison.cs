using System.IO.Compression;
using System.Security.Cryptography;

namespace LlmEvolution.Packager.Write;

/// <summary>Whether two packages, files or folders, are the same byte by byte, and where the first difference is.</summary>
internal static class PackageComparison
{
    /// <summary>Null when there is none.</summary>
    /// <param name="made">Absolute path of what was built just now.</param>
    /// <param name="kept">Absolute path of what is there; it need not be.</param>
    public static string? FirstDifference(string made, string kept)
    {
        if (Directory.Exists(made)) return Directory.Exists(kept) ? InFolders(made, kept) : "it is not there";
        if (!File.Exists(kept)) return "it is not there";
        if (Sha256(made) == Sha256(kept)) return null;
        try
        {
            return InZips(made, kept);
        }
        catch (InvalidDataException)
        {
            return "it has other bytes";
        }
    }

    /// <summary>Of a file; of a folder, over names and contents of its files.</summary>
    public static string Sha256(string path)
    {
        if (!Directory.Exists(path)) return HashOf(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in FilesIn(path))
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{name}\n{HashOf(Path.Combine(path, name))}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    // What somebody else has put into a web site is not ours to compare.
    private static string? InFolders(string made, string kept)
    {
        foreach (var name in FilesIn(made))
        {
            var file = Path.Combine(kept, name);
            if (!File.Exists(file)) return $"'{name}' is not in it";
            if (HashOf(Path.Combine(made, name)) != HashOf(file)) return $"'{name}' is different";
        }
        return null;
    }

    private static string InZips(string made, string kept)
    {
        using var first = ZipFile.OpenRead(made);
        using var second = ZipFile.OpenRead(kept);
        foreach (var entry in first.Entries)
        {
            if (second.GetEntry(entry.FullName) is not { } other) return $"'{entry.FullName}' is not in it";
            if (entry.Crc32 != other.Crc32 || entry.Length != other.Length) return $"'{entry.FullName}' is different";
        }
        var more = second.Entries.FirstOrDefault(e => first.GetEntry(e.FullName) is null);
        return more is null ? "it holds the same files, packed or dated in another way" : $"'{more.FullName}' does not belong in it";
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);
}
