using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class EditionRule(string lms, LmsContext package, PackageStandard[] refused, string taken, string source) : IPackageRule
{
    public string Clause => source;

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (refused.Contains(package.Standard))
            diagnostics.Report(LmsDiagnostics.Edition, null, $"export the course as {taken}", lms, package.Standard);
    }
}
