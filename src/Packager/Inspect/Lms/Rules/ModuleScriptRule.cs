using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class ModuleScriptRule : IPackageRule
{
    public string Clause => "Moodle 4.5, measured: .mjs is served with the wrong type";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var path in archive.Paths.Where(p => p.EndsWith(".mjs", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Report(LmsDiagnostics.ModuleScript, archive.PlaceOf(path), "name it '.js', and change what refers to it", path);
    }
}
