using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Reporting;

/// <summary>What could not be read stands in the report as well: who gets only the file has to know that something is missing.</summary>
public static class ReportProblems
{
    /// <summary>The report with a first table of the errors among the findings, if there are any.</summary>
    public static ReportDocument AddTo(ReportDocument report, IReadOnlyList<Diagnostic> findings)
    {
        var rows = findings.Where(f => f.Severity == Severity.Error)
            .Select(f => (IReadOnlyList<object?>)[f.Code, f.Span is { } span ? f.Lines is null ? span.File.Path : span.ToString() : "", f.Message]).ToList();
        if (rows.Count == 0) return report;
        var table = new ReportTable("problems", "Not everything could be read", "This report is made of what could be read. With the rest, its numbers may be others.",
            [new("code", "Code", ColumnKind.Text), new("place", "Place", ColumnKind.Text), new("problem", "Problem", ColumnKind.Text)], rows);
        return report with { Tables = [table, .. report.Tables] };
    }
}
