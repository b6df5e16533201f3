using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect;

/// <summary>
/// What one rule finds, up to a limit: a package can be made so that a rule finds a million things, and looks for each
/// among a million others what might have been meant.
/// </summary>
internal static class Findings
{
    public const int Limit = 200;

    public static IReadOnlyList<Diagnostic> Of(Action<DiagnosticBag> rule)
    {
        var own = new DiagnosticBag(DiagnosticPolicy.Default, Limit);
        try
        {
            rule(own);
            return [.. own];
        }
        catch (FindingLimitException)
        {
            var more = new DiagnosticBag();
            more.Report(InspectDiagnostics.MoreFindings, own.First().Span, "mend these first, and inspect the package again", own.First().Code, Limit);
            return [.. own, .. more];
        }
    }
}
