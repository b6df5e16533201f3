using System.Buffers;

namespace LlmEvolution.Packager.Targets;

/// <summary>Paths that mean the same to every file system, zip reader, server and URL parser.</summary>
internal static class PackagePath
{
    private static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/");

    /// <summary>Relative, forward slashes, letters, digits, '.', '_' and '-'; no segment is empty or ends in a dot.</summary>
    public static bool IsSafe(string path) =>
        !path.AsSpan().ContainsAnyExcept(Characters)
        && path.Split('/').All(segment => segment.Length > 0 && !segment.EndsWith('.'));

    /// <summary>Whether it stays below the package's root: no drive, no server, no root, no step up that leaves it.</summary>
    public static bool StaysInside(string path)
    {
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':')) return false;
        var depth = 0;
        foreach (var segment in path.Split('/'))
        {
            depth += segment switch { ".." => -1, "." or "" => 0, _ => 1 };
            if (depth < 0) return false;
        }
        return true;
    }
}
