using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class HeaderMismatchRule : IZipRule
{
    public string Clause => "APPNOTE 4.3.7 and 4.3.12: the local and the central header describe the same file";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var header in zip.LocalHeaders.Where(h => h.Name != h.Entry.Name))
            diagnostics.Report(ZipDiagnostics.HeaderMismatch, ZipPlace.Of(header.Entry), "make the zip anew", header.Entry.Name, header.Name);
    }
}
