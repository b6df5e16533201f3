using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class UntestedEditionRule(string lms, LmsContext package, PackageStandard[] others, string made, string source) : IPackageRule
{
    public string Clause => source;

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (others.Contains(package.Standard))
            diagnostics.Report(LmsDiagnostics.UntestedEdition, null, $"export the course as {made}", lms, made, package.Standard);
    }
}
