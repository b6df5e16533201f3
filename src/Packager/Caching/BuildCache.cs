using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace LlmEvolution.Packager.Caching;

/// <summary>
/// What earlier builds of a course have made, by a hash of everything it was made from: compiled formulas, coloured code and
/// finished pages. What comes out of it is what would be made anew, so nothing depends on it but time. It is in one file, whose
/// size is bounded; a damaged one is as good as none (decision 0010).
/// </summary>
public sealed class BuildCache : IDisposable
{
    // Bytes; 10,000 lessons of 1,500 words have 150 MB of pages.
    private const long SizeLimit = 512L * 1024 * 1024;

    // The tool with all that is inside it, and the runtime: ASP.NET makes the pages, and zlib packs them.
    private static readonly string s_maker = $"{typeof(BuildCache).Module.ModuleVersionId:N} {RuntimeInformation.FrameworkDescription} {RuntimeInformation.ProcessArchitecture}";

    private readonly CacheFile _file;

    private BuildCache(CacheFile file) => _file = file;

    /// <summary>The library and the runtime: what one of them makes, another version is not asked for.</summary>
    public static string Maker => s_maker;

    /// <summary>How many values had to be made anew so far.</summary>
    public int Misses { get; private set; }

    /// <summary>How many values were there so far.</summary>
    public int Hits { get; private set; }

    /// <param name="path">Absolute path of the file; it and its folder are made by <see cref="Save"/>.</param>
    public static BuildCache Open(string path) => new(new CacheFile(path, SizeLimit));

    /// <summary>Writes what is new, by replacing the file at once. Where that is not possible nothing is written, and nothing is said.</summary>
    public void Save() => _file.Save();

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>The value of a key, made when it is not there.</summary>
    /// <param name="kind">Keeps keys of different things apart.</param>
    /// <param name="source">Everything that the value depends on, beside this program.</param>
    /// <param name="make">Gives the value.</param>
    internal byte[] Get(string kind, ReadOnlySpan<byte> source, Func<byte[]> make)
    {
        var key = KeyOf(kind, source);
        return Find(key) ?? Keep(key, make());
    }

    /// <inheritdoc cref="Get(string, ReadOnlySpan{byte}, Func{byte[]})"/>
    internal string Get(string kind, string source, Func<string> make) =>
        Encoding.UTF8.GetString(Get(kind, Encoding.UTF8.GetBytes(source), () => Encoding.UTF8.GetBytes(make())));

    /// <inheritdoc cref="Get(string, ReadOnlySpan{byte}, Func{byte[]})"/>
    internal async ValueTask<byte[]> GetAsync(string kind, ReadOnlyMemory<byte> source, Func<Task<byte[]>> make)
    {
        var key = KeyOf(kind, source.Span);
        return Find(key) ?? Keep(key, await make());
    }

    private byte[] Keep(string key, byte[] value)
    {
        _file.Add(key, value);
        return value;
    }

    private byte[]? Find(string key)
    {
        var value = _file.Find(key);
        if (value is null) Misses++;
        else Hits++;
        return value;
    }

    private static string KeyOf(string kind, ReadOnlySpan<byte> source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{s_maker}\n{kind}\n"));
        hash.AppendData(source);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
