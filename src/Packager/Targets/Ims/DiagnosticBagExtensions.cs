using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Targets.Ims;

internal static class DiagnosticBagExtensions
{
    /// <summary>For what is true of the course: the check runs for every package of every target.</summary>
    public static void ReportOnce(
        this DiagnosticBag diagnostics, Descriptor descriptor, SourceSpan? span, string? help, params object?[] args)
    {
        var single = new DiagnosticBag();
        single.Report(descriptor, span, help, args);
        foreach (var finding in single.Except(diagnostics).ToList()) diagnostics.Add(finding);
    }
}
