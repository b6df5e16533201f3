using System.Globalization;

namespace LlmEvolution.Packager.Diagnostics.Printing;

/// <summary>For people: the finding, the line it is about with a mark below it, and what to write instead.</summary>
public sealed class CaretPrinter : IDiagnosticPrinter
{
    // Columns; longer lines are shown from shortly before the mark.
    private const int Width = 100;

    /// <inheritdoc/>
    public void Print(IReadOnlyList<Diagnostic> diagnostics, string courseFolder, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine($"{DiagnosticPath.Of(diagnostic, courseFolder)}: {SeverityName.Of(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}");
            PrintLine(diagnostic, output);
            if (diagnostic.Help is { } help) output.WriteLine($"  help: {help}");
            output.WriteLine();
        }
    }

    private static void PrintLine(Diagnostic diagnostic, TextWriter output)
    {
        if (diagnostic.Span is not { } span || span.File.Text.Length == 0) return;
        var place = span.Position;
        var line = span.File.Lines.TextOf(place.Line);
        var start = Math.Max(0, Math.Min(place.Column - 1, line.Length) - (Width / 2));
        if (line.Length <= Width) start = 0;
        // A tab or a control character takes one column here, and no half of a surrogate pair is shown alone.
        if (start > 0 && char.IsLowSurrogate(line[start])) start--;
        var end = Math.Min(start + Width, line.Length);
        if (end < line.Length && char.IsLowSurrogate(line[end])) end--;
        var shown = string.Concat(line[start..end].Select(c => char.IsControl(c) ? ' ' : c));
        var column = Math.Min(place.Column - 1, line.Length) - start;
        var length = Math.Clamp(span.EndPosition.Line == place.Line ? span.Length : line.Length - place.Column + 1, 1, Math.Max(1, shown.Length - column));
        var number = place.Line.ToString(CultureInfo.InvariantCulture);
        output.WriteLine($"  {number} | {shown}");
        output.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', column)}{new string('^', length)}");
    }
}
