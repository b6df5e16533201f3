namespace LlmEvolution.Packager.Diagnostics.Printing;

/// <summary>One form in which findings are shown.</summary>
public interface IDiagnosticPrinter
{
    /// <param name="diagnostics">In the order in which they are to be shown.</param>
    /// <param name="courseFolder">As the user named it; put before the paths.</param>
    /// <param name="output">Takes the text.</param>
    void Print(IReadOnlyList<Diagnostic> diagnostics, string courseFolder, TextWriter output);
}
