namespace LlmEvolution.Packager.Diagnostics.Printing;

/// <summary>One line a finding in MSBuild's canonical form, which editors and CI systems recognise.</summary>
public sealed class MsBuildPrinter : IDiagnosticPrinter
{
    /// <inheritdoc/>
    public void Print(IReadOnlyList<Diagnostic> diagnostics, string courseFolder, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Span is { } span ? $"({span.Position.Line},{span.Position.Column})" : "";
            // The form knows errors and warnings only.
            var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
            var help = diagnostic.Help is null ? "" : $" ({diagnostic.Help})";
            output.WriteLine($"{DiagnosticPath.FileOf(diagnostic, courseFolder)}{place}: {severity} {diagnostic.Code}: {diagnostic.Message}{help}".ReplaceLineEndings(" "));
        }
    }
}
