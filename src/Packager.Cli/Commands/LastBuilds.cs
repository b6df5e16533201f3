using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LlmEvolution.Packager.Caching;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>
/// Remembers the last build of each command line, so that one that would change nothing is over at once: every input is read
/// and hashed, and so is every package that is there. Whatever differs, or cannot be read, means: build.
/// </summary>
internal sealed class LastBuilds
{
    // Bytes of packages; reading more takes about as long as building.
    private const long SizeLimit = 512L * 1024 * 1024;

    private readonly CacheFolder _folder;
    private readonly string _file;
    private readonly string _inputs;

    private LastBuilds(CacheFolder folder, string command, string inputs)
    {
        _folder = folder;
        _file = folder.FileOf("build", command);
        _inputs = inputs;
    }

    /// <summary>Null when an input cannot be read: the build says why.</summary>
    /// <param name="folder">Where they are kept.</param>
    /// <param name="command">Everything that was asked for, and from where.</param>
    /// <param name="trees">The courses, and the theme.</param>
    public static LastBuilds? For(CacheFolder folder, string command, IEnumerable<ISourceTree> trees)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Encoding.UTF8.GetBytes($"{BuildCache.Maker} {typeof(LastBuilds).Module.ModuleVersionId:N}\n{command}\n"));
            foreach (var tree in trees) Append(hash, tree);
            return new LastBuilds(folder, command, Convert.ToHexString(hash.GetHashAndReset()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Null unless the same build has been run and its packages are still what it made.</summary>
    public LastBuild? Find()
    {
        try
        {
            if (!File.Exists(_file)) return null;
            var last = JsonSerializer.Deserialize(File.ReadAllBytes(_file), LastBuildJson.Default.LastBuild);
            return last is not null && last.Inputs == _inputs && last.Packages.All(p => HashOf(p.Path) == p.Hash) ? last : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Keep(ImmutableArray<BuildResult> results, string findings, ImmutableArray<string> lines)
    {
        try
        {
            var packages = results.SelectMany(r => r.Packages).ToList();
            if (packages.Sum(p => p.Length) > SizeLimit) return;
            var last = new LastBuild(
                _inputs,
                [.. packages.Select(p => new LastPackage(p.Target, p.Path, p.Length, p.Objects, HashOf(p.Path)!))],
                [.. results.SelectMany(r => r.Rules)],
                [.. results.SelectMany(r => r.Outcomes)],
                findings,
                lines);
            Directory.CreateDirectory(_folder.Path);
            File.WriteAllBytes(_file, JsonSerializer.SerializeToUtf8Bytes(last, LastBuildJson.Default.LastBuild));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build takes longer, that is all.
        }
    }

    private static void Append(IncrementalHash hash, ISourceTree tree)
    {
        foreach (var path in tree.Files.Order(StringComparer.Ordinal))
        {
            using var stream = tree.OpenRead(path);
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n"));
            hash.AppendData(SHA256.HashData(stream));
        }
    }

    /// <summary>Of a file; of a folder, over names and contents. Null when nothing is there.</summary>
    private static string? HashOf(string path)
    {
        if (!Directory.Exists(path)) return File.Exists(path) ? Convert.ToHexString(HashOfFile(path)) : null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(path, file)}\n"));
            hash.AppendData(HashOfFile(file));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static byte[] HashOfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return SHA256.HashData(stream);
    }
}
