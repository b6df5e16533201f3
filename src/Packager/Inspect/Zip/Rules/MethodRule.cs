using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class MethodRule : IZipRule
{
    public string Clause => "ISO/IEC 21320-1, document container files: stored or deflate";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Files.Where(e => !e.IsEncrypted && e.Method is not (0 or 8)))
            diagnostics.Report(ZipDiagnostics.Method, ZipPlace.Of(entry), "make the zip anew with the method 'Deflate'", entry.Name, entry.Method);
    }
}
