using System.IO.Compression;
using System.Text;

namespace Packager.Inspect.Tests.Zips;

/// <summary>A package in memory, and ways to put one fault into it.</summary>
internal sealed class TestZip(string manifestPath)
{
    private readonly List<TestEntry> _entries = [];
    private readonly List<Func<byte[], byte[]>> _changes = [];

    public string Manifest => Encoding.UTF8.GetString(_entries.Single(e => e.Name == manifestPath).Content);

    /// <summary>Writes something else into the manifest, in the first place where <paramref name="valid"/> stands.</summary>
    public TestZip Replace(string valid, string broken)
    {
        var at = Manifest.IndexOf(valid, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The manifest does not hold: {valid}\n{Manifest}");
        return Write(Manifest[..at] + broken + Manifest[(at + valid.Length)..]);
    }

    /// <summary>Takes out of the manifest what stands from one text to the end of another.</summary>
    public TestZip Cut(string from, string to)
    {
        var start = Manifest.IndexOf(from, StringComparison.Ordinal);
        return Write(Manifest[..start] + Manifest[(Manifest.IndexOf(to, start, StringComparison.Ordinal) + to.Length)..]);
    }

    public TestZip Write(string manifest) => Write(Encoding.UTF8.GetBytes(manifest));

    public TestZip Write(byte[] manifest)
    {
        var at = _entries.FindIndex(e => e.Name == manifestPath);
        _entries[at] = _entries[at] with { Content = manifest };
        return this;
    }

    public TestZip With(string path, string content = "x") => With(new TestEntry(path, Encoding.UTF8.GetBytes(content)));

    public TestZip With(TestEntry entry)
    {
        _entries.Add(entry);
        return this;
    }

    public TestZip Without(string path)
    {
        Assert.Equal(1, _entries.RemoveAll(e => e.Name == path));
        return this;
    }

    public TestZip Rename(string path, string to)
    {
        var at = _entries.FindIndex(e => e.Name == path);
        Assert.True(at >= 0, $"The package does not hold {path}.");
        _entries[at] = _entries[at] with { Name = to };
        return this;
    }

    public TestZip RenameAll(Func<string, string> name)
    {
        for (var i = 0; i < _entries.Count; i++) _entries[i] = _entries[i] with { Name = name(_entries[i].Name) };
        return this;
    }

    /// <summary>Changes the finished zip.</summary>
    public TestZip Bytes(Func<byte[], byte[]> change)
    {
        _changes.Add(change);
        return this;
    }

    public byte[] ToBytes()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in _entries)
            {
                var made = zip.CreateEntry(entry.Name, entry.Stored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                made.ExternalAttributes = entry.Attributes;
                using var stream = made.Open();
                stream.Write(entry.Content);
            }
        }
        return _changes.Aggregate(buffer.ToArray(), (bytes, change) => change(bytes));
    }
}

/// <param name="Attributes">The zip's external file attributes: the Unix mode in the upper half.</param>
internal sealed record TestEntry(string Name, byte[] Content, bool Stored = false, int Attributes = 0);
