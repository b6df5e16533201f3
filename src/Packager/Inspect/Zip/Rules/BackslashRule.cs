using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class BackslashRule : IZipRule
{
    public string Clause => "APPNOTE 4.4.17.1: forward slashes";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        var inside = zip.Entries.Where(e => e.Name.IndexOf('\\', StringComparison.Ordinal) is > 0 and not 2 && !e.Name.Split('\\').Contains(".."));
        foreach (var entry in inside.Where(e => e.Name[1] != ':'))
            diagnostics.Report(ZipDiagnostics.Backslash, ZipPlace.Of(entry), $"store it as '{entry.Name.Replace('\\', '/')}': use another zip program", entry.Name);
    }
}
