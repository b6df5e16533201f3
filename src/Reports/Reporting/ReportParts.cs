using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Reporting;

/// <summary>What one kind of report adds to what all have.</summary>
internal sealed record ReportParts(
    string Title,
    IReadOnlyList<ReportDefinition> Definitions,
    IReadOnlyList<ReportFigure> Figures,
    IReadOnlyList<ReportChart> Charts,
    IReadOnlyList<ReportTable> Tables);
