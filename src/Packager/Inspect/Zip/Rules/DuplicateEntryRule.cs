using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class DuplicateEntryRule : IZipRule
{
    public string Clause => "ISO/IEC 21320-1, document container files: names are unique";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var same in zip.Entries.GroupBy(e => e.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            diagnostics.Report(ZipDiagnostics.DuplicateEntry, ZipPlace.Of(same.First()), "make the zip anew, with each file once", same.Key, same.Count());
    }
}
