using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class EncryptedRule : IZipRule
{
    public string Clause => "ISO/IEC 21320-1, document container files: no encryption";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Entries.Where(e => e.IsEncrypted))
            diagnostics.Report(ZipDiagnostics.Encrypted, ZipPlace.Of(entry), "make the zip anew, without a password", entry.Name);
    }
}
