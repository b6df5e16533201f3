using LlmEvolution.Packager.Source;

namespace LlmEvolution.Reports.Csv;

/// <summary>A record of a CSV file.</summary>
/// <param name="Line">Of its first character, from 1.</param>
/// <param name="Text">Its first line, as it stands in the file.</param>
internal sealed record CsvRow(int Line, string Text, IReadOnlyList<CsvField> Fields);

/// <param name="Text">Without quotes.</param>
/// <param name="At">Where it begins, quotes included.</param>
internal readonly record struct CsvField(string Text, LinePosition At);
