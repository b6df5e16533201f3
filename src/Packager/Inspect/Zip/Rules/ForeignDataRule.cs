using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class ForeignDataRule : IZipRule
{
    public string Clause => "APPNOTE 4.3.6: overall format";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        if (zip.Before > 0) diagnostics.Report(ZipDiagnostics.ForeignData, null, "make the zip anew", zip.Before, "before");
        if (zip.After > 0) diagnostics.Report(ZipDiagnostics.ForeignData, null, "make the zip anew", zip.After, "after");
    }
}
