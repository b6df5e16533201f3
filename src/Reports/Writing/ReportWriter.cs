using System.Text;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Writing.Html;

namespace LlmEvolution.Reports.Writing;

/// <summary>The forms in which a report is written.</summary>
public enum ReportFormat
{
    /// <summary>One file for people.</summary>
    Html,

    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>A file for each table.</summary>
    Csv,

    /// <summary>One file for programs.</summary>
    Json,
}

/// <summary>Writes reports as files: each beside its place first, and then into it, so that no half file is ever there.</summary>
public static class ReportWriter
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files that were written; null: one could not be, which has been reported.</summary>
    /// <param name="folder">Absolute; made where it is missing.</param>
    /// <param name="name">Of the files, without ending.</param>
    /// <param name="table">CSV only: the id of the only table that is wanted; null: all.</param>
    public static async Task<IReadOnlyList<string>?> WriteAsync(
        ReportDocument report, ReportFormat format, Formats formats, string folder, string name, string? table, DiagnosticBag findings, CancellationToken cancellation)
    {
        var written = new List<string>();
        foreach (var (file, write) in FilesOf(report, format, formats, name, table, cancellation))
        {
            var path = Path.Combine(folder, file);
            if (!await WriteAsync(path, write, findings)) return null;
            written.Add(path);
        }
        return written;
    }

    private static IEnumerable<(string File, Func<Stream, Task> Write)> FilesOf(ReportDocument report, ReportFormat format, Formats formats, string name, string? table, CancellationToken cancellation)
    {
        switch (format)
        {
            case ReportFormat.Html: yield return (name + ".html", stream => TextAsync(stream, text => HtmlReport.Write(report, formats, text))); break;
            case ReportFormat.Json: yield return (name + ".json", stream => { JsonReport.Write(report, stream); return Task.CompletedTask; }); break;
            case ReportFormat.Xlsx: yield return (name + ".xlsx", stream => XlsxReport.WriteAsync(report, stream, cancellation)); break;
            default:
                foreach (var one in CsvReport.TablesOf(report).Where(t => table is null || t.Id == table))
                    yield return (table is null ? $"{name}-{one.Id}.csv" : name + ".csv", stream => TextAsync(stream, text => CsvReport.Write(one, report.Zone, text)));
                break;
        }
    }

    private static async Task TextAsync(Stream stream, Action<TextWriter> write)
    {
        await using var text = new StreamWriter(stream, s_utf8, bufferSize: 64 * 1024, leaveOpen: true);
        write(text);
    }

    private static async Task<bool> WriteAsync(string path, Func<Stream, Task> write, DiagnosticBag findings)
    {
        var temporary = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None)) await write(stream);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Report(SourceDiagnostics.Output, null, "name another folder with --out, or close the program that has the file open", path, e.Message);
            return false;
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }
}
