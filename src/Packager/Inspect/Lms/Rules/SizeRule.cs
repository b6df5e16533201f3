using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class SizeRule(string lms, long length, long limit, string source) : IPackageRule
{
    public string Clause => source;

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (length > limit)
            diagnostics.Report(LmsDiagnostics.Size, null, "make one package per module, or host the videos elsewhere", length, lms, limit);
    }
}
