using System.IO.Compression;
using System.Text;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Sources;
using LlmEvolution.Reports.Sources.Files;

namespace Reports.Tests.Io;

/// <summary>Writes a file, reads statements from it, and remembers what was found.</summary>
internal sealed class ReadingFiles : IDisposable
{
    private static int s_count;

    private readonly string _folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "files", $"{Environment.ProcessId}-{Interlocked.Increment(ref s_count)}")).FullName;

    public DiagnosticBag Findings { get; } = [];

    public IReadOnlyList<string> Found => [.. Findings.Select(f => f.ToString())];

    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public static byte[] Compress(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    public Task<IReadOnlyList<string>> ReadAsync(string name, string text)
    {
        Write(name, text);
        return ReadAsync(name);
    }

    public Task<IReadOnlyList<string>> ReadAsync(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return ReadAsync(name);
    }

    public async Task<IReadOnlyList<string>> ReadAsync(string name) => [.. (await AllAsync(new StatementFileSource(PathOf(name), name), null)).Select(s => Encoding.UTF8.GetString(s.Json.Span))];

    public async Task<IReadOnlyList<SourcedStatement>> AllAsync(IStatementSource source, string? after)
    {
        var all = new List<SourcedStatement>();
        await foreach (var statement in source.ReadAsync(after, Findings, TestContext.Current.CancellationToken)) all.Add(statement);
        return all;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
