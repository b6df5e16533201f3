using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class ControlCharacterRule : IZipRule
{
    public string Clause => "CWE-150: control sequences";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Entries.Where(e => e.Name.Length == 0 || e.Name.Any(char.IsControl)))
            diagnostics.Report(ZipDiagnostics.ControlCharacter, ZipPlace.Of(entry), "rename it with letters, digits, '.', '_' and '-'", entry.Name);
    }
}
