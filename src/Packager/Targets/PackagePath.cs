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
}
