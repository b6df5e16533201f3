using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class CaseClashRule : IZipRule
{
    public string Clause => "ISO/IEC 21320-1, document container files: names are unique without regard to case";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        var names = zip.Files.Select(e => e.Name).Distinct(StringComparer.Ordinal).GroupBy(n => n, StringComparer.OrdinalIgnoreCase);
        var first = zip.Files.DistinctBy(e => e.Name).ToDictionary(e => e.Name, StringComparer.Ordinal);
        foreach (var clash in names.Select(g => g.ToList()).Where(g => g.Count > 1))
            diagnostics.Report(ZipDiagnostics.CaseClash, ZipPlace.Of(first[clash[1]]), "rename one of them", clash[0], clash[1]);
    }
}
