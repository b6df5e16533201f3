using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class DescriptionRule : IPackageRule
{
    public string Clause => "Tin Can launch, tincan.xsd: tincan.xml at the root, element tincan in its namespace, at least one activity";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        var (root, error) = StoredXml.TryRead(archive, TinCanDescription.FileName);
        if (root is null) Report(error!);
        else if (root.Name != TinCanDescription.Namespace + "tincan") Report($"its root is {root.Name}, not tincan of {TinCanDescription.Namespace}");
        else if (!root.Descendants(TinCanDescription.Namespace + "activity").Any()) Report("it has no activity");

        void Report(string problem) => diagnostics.Report(TinCanDiagnostics.Description, null, null, archive.Name, problem);
    }
}
