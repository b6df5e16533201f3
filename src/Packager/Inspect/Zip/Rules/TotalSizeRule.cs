using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class TotalSizeRule : IZipRule
{
    public string Clause => "CWE-400: uncontrolled use of resources";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        // Saturating: lengths are what a stranger wrote.
        var total = zip.Entries.Aggregate(0L, (sum, e) => Math.Min(long.MaxValue / 2, sum + Math.Min(long.MaxValue / 4, e.Length)));
        if (total > limits.TotalLength)
            diagnostics.Report(ZipDiagnostics.TotalSize, null, "divide the course into several packages, or host the videos elsewhere", total, limits.TotalLength);
    }
}
