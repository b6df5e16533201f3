using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class SymbolicLinkRule : IZipRule
{
    public string Clause => "CWE-59: links are followed";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Entries.Where(e => e.IsSymbolicLink))
            diagnostics.Report(ZipDiagnostics.SymbolicLink, ZipPlace.Of(entry), "store the file it leads to", entry.Name);
    }
}
