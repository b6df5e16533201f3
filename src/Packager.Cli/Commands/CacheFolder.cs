using System.Security.Cryptography;
using System.Text;
using LlmEvolution.Packager.Caching;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Where builds keep what they may need again: below COURSEPACK_CACHE, else in the user's own cache folder.</summary>
/// <param name="Path">Absolute; made when something is kept.</param>
internal sealed record CacheFolder(string Path)
{
    // Bytes in all; the files that were written longest ago go first.
    private const long SizeLimit = 2L * 1024 * 1024 * 1024;

    /// <summary>Null where there is no such folder: then nothing is kept.</summary>
    public static CacheFolder? Of(Host host)
    {
        if (Named("COURSEPACK_CACHE") is { } chosen) return new CacheFolder(host.Resolve(chosen));
        var parent = OperatingSystem.IsWindows() ? Named("LOCALAPPDATA")
            : Named("XDG_CACHE_HOME") ?? (Named("HOME") is { } home ? System.IO.Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache") : null);
        return parent is null ? null : new CacheFolder(System.IO.Path.Combine(host.Resolve(parent), "coursepack"));

        string? Named(string variable) => host.Variable(variable) is { Length: > 0 } value ? value : null;
    }

    /// <summary>The cache of a course.</summary>
    /// <param name="course">Absolute path of its folder.</param>
    public BuildCache Open(string course) => BuildCache.Open(FileOf("course", course));

    /// <param name="kind">What the file is about.</param>
    /// <param name="name">What tells it from others of its kind.</param>
    public string FileOf(string kind, string name) =>
        System.IO.Path.Combine(Path, $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..24]}");

    /// <summary>Deletes what was written longest ago, when all together has become too much.</summary>
    public void Prune()
    {
        try
        {
            if (!Directory.Exists(Path)) return;
            var total = 0L;
            foreach (var file in new DirectoryInfo(Path).EnumerateFiles().OrderByDescending(f => f.LastWriteTimeUtc))
            {
                total += file.Length;
                if (total > SizeLimit) file.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build is at it, or the next one will be.
        }
    }
}
