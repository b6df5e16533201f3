using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class ProgramRule : IZipRule
{
    private static readonly string[] s_programs = [".exe", ".dll", ".msi", ".bat", ".cmd", ".com", ".scr", ".vbs", ".ps1", ".jar", ".app", ".dmg"];

    public string Clause => "CWE-434: dangerous file types";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Files.Where(e => s_programs.Any(p => e.Name.EndsWith(p, StringComparison.OrdinalIgnoreCase))))
            diagnostics.Report(ZipDiagnostics.Program, ZipPlace.Of(entry), "leave it out, or offer it on a page of its own outside the LMS", entry.Name);
    }
}
