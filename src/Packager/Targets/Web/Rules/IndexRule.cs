using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Web.Rules;

internal sealed class IndexRule : IPackageRule
{
    public string Clause => "what web servers send for a folder: index.html";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (!archive.Contains("index.html")) diagnostics.Report(WebDiagnostics.NoIndex, null, null, archive.Name);
    }
}
