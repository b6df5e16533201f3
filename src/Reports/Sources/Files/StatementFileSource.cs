using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Reports.Sources.Files;

/// <summary>A file of statements: JSON (one, an array, a StatementResult) or NDJSON, each also compressed by gzip.</summary>
/// <param name="path">Absolute.</param>
/// <param name="name">As the user called it.</param>
public sealed class StatementFileSource(string path, string name) : IStatementSource
{
    private static readonly string[] s_lineEndings = [".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz"];

    /// <inheritdoc/>
    public string Name => "file:" + path;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedStatement> ReadAsync(string? after, DiagnosticBag findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (Open(findings) is not { } opened) yield break;
        await using var file = opened.File;
        await using var content = opened.Content;
        var place = new FilePlace(new FileInfo(path), after);
        var lines = s_lineEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        var report = new PieceFindings(new SourceFindings(name, findings));
        await using var pieces = new StatementReader(content).ReadAsync(lines, cancellation).GetAsyncEnumerator(cancellation);
        for (var count = 0L; await NextAsync(pieces, findings, count);)
        {
            var piece = pieces.Current;
            if (piece.Kind != PieceKind.Statement) report.Tell(piece, count);
            else if (++count > place.Known) yield return new SourcedStatement(piece.Json, place.Of(count));
        }
        report.Close();
    }

    private (FileStream File, Stream Content)? Open(DiagnosticBag findings)
    {
        try
        {
            var file = File.OpenRead(path);
            // RFC 1952, 2.3.1: ID1 and ID2.
            var compressed = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
            file.Position = 0;
            return (file, compressed ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Report(SourceDiagnostics.FileUnreadable, null, "name a file of statements that can be read", name, e.Message);
            return null;
        }
    }

    /// <summary>A disk that fails or an archive that is damaged ends the reading, and what came before counts.</summary>
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<StatementPiece> pieces, DiagnosticBag findings, long count)
    {
        try
        {
            return await pieces.MoveNextAsync();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or DecoderFallbackException)
        {
            findings.Report(SourceDiagnostics.FileUnreadable, null, $"get the file again; the {count} statements before that are kept", name, e.Message);
            return false;
        }
    }
}
