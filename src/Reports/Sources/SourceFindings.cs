using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Reports.Sources;

/// <summary>Findings about one file: a file of ten million bad lines makes a hundred findings and a number.</summary>
/// <param name="path">As the user named it.</param>
internal sealed class SourceFindings(string path, DiagnosticBag findings)
{
    private const int Most = 100;

    private long _count;

    /// <param name="line">The text of the line from its first character, to be shown; empty: too long for that.</param>
    public void At(LinePosition place, string line, Descriptor descriptor, string help, params object?[] args)
    {
        if (_count++ >= Most) return;
        var file = new SourceFile(path, line) { Start = line.Length == 0 ? place : place with { Column = 1 } };
        findings.Report(descriptor, file.Span(line.Length == 0 ? 0 : place.Column - 1), help, args);
    }

    /// <summary>Says how many there were besides.</summary>
    public void Close()
    {
        if (_count > Most) findings.Report(SourceDiagnostics.AndMore, new SourceFile(path, "") { HasLines = false }.Span(0), "mend the first ones; the others are often of the same kind", _count - Most, path);
        _count = 0;
    }
}
