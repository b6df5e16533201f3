using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class RatioRule : IZipRule
{
    public string Clause => "CWE-409: highly compressed data";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Files.Where(e => e.Length >= limits.RatioFrom && e.Length / Math.Max(1, e.PackedLength) > limits.Ratio))
        {
            diagnostics.Report(
                ZipDiagnostics.Ratio, ZipPlace.Of(entry), "leave the file out, or store it without compression if it is what it says",
                entry.Name, entry.Length, entry.Length / Math.Max(1, entry.PackedLength));
        }
    }
}
