using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Records;

namespace LlmEvolution.Reports.Sources.Records;

/// <summary>The file of the embedded record store ('coursepack lrs', or records.db of a preview), also while it runs.</summary>
/// <param name="path">Absolute.</param>
/// <param name="name">As the user called it.</param>
public sealed class RecordFileSource(string path, string name) : IStatementSource
{
    /// <inheritdoc/>
    public string Name => "records:" + path;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedStatement> ReadAsync(string? after, DiagnosticBag findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A place names the first statement as well, so that a new file under an old name is read from its beginning.
        var first = First(findings);
        if (first is null) yield break;
        var known = after?.Split('@') is [var sequence, var of] && of == first && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        using var records = RecordFile.Read(path, known).GetEnumerator();
        while (Next(records, findings))
        {
            cancellation.ThrowIfCancellationRequested();
            var record = records.Current;
            yield return new SourcedStatement(Encoding.UTF8.GetBytes(record.Json), string.Create(CultureInfo.InvariantCulture, $"{record.Sequence}@{first}"));
        }
        await Task.CompletedTask;
    }

    /// <returns>Null: the file cannot be read, which has been reported, or is empty.</returns>
    private string? First(DiagnosticBag findings)
    {
        using var records = RecordFile.Read(path, 0).GetEnumerator();
        return Next(records, findings) ? records.Current.Id.ToString("N") : null;
    }

    private bool Next(IEnumerator<StatementRecord> records, DiagnosticBag findings)
    {
        try
        {
            return records.MoveNext();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            findings.Report(SourceDiagnostics.RecordFile, null, "name the file that 'coursepack lrs --file' keeps, or records.db in the data folder of a preview", name, e.Message);
            return false;
        }
    }
}
