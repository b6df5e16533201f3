using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class BackslashRule : IZipRule
{
    public string Clause => "APPNOTE 4.4.17.1: forward slashes";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        // Paths that leave the package are the worse fault, and have rules of their own.
        var inside = zip.Entries.Where(e => e.Name.Contains('\\', StringComparison.Ordinal) && !AbsolutePathRule.IsAbsolute(e.Name) && !e.Name.Split('/', '\\').Contains(".."));
        foreach (var entry in inside)
            diagnostics.Report(ZipDiagnostics.Backslash, ZipPlace.Of(entry), $"store it as '{entry.Name.Replace('\\', '/')}': use another zip program", entry.Name);
    }
}
