using System.Text;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Diff;

/// <summary>
/// Text of a package that anybody may have made. What a zip says about its sizes is not believed: reading stops at a limit.
/// Nothing is ever written to a path that comes from it.
/// </summary>
internal sealed class PackageText(PackageArchive archive)
{
    /// <summary>Bytes of one file; the data script of 105 lessons has 60 kB.</summary>
    public const int FileLimit = 8 * 1024 * 1024;

    // Bytes of all files read.
    private const int TotalLimit = 64 * 1024 * 1024;

    private int _total;

    public bool Contains(string path) => archive.Contains(path);

    public IEnumerable<string> In(string folder, string extension) => archive.Paths
        .Where(p => p.StartsWith(folder, StringComparison.Ordinal) && p.EndsWith(extension, StringComparison.Ordinal) && !p[folder.Length..].Contains('/', StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">Too large, or damaged.</exception>
    public byte[] Bytes(string path)
    {
        using var stream = archive.Open(path);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            _total += read;
            if (content.Length + read > FileLimit || _total > TotalLimit) throw new InvalidDataException($"'{path}' is larger than any that coursepack makes");
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));
}
