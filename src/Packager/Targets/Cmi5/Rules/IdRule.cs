using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class IdRule : Cmi5Rule
{
    public override string Clause => "cmi5 Quartz, 13.1.1 to 13.1.4: ids are absolute IRIs, each used once in the structure";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in root.Descendants().Where(e => e.Name.LocalName is "course" or "block" or "au" or "objective"))
        {
            var id = element.Attribute("id")?.Value ?? "";
            if (!Uri.TryCreate(id, UriKind.Absolute, out _)) Report("is no absolute IRI");
            else if (!seen.Add(id) && element.Parent?.Name.LocalName != "objectives") Report("is used twice");

            void Report(string problem) => diagnostics.Report(Cmi5Diagnostics.Id, null, null, archive.Name, element.Name.LocalName, id, problem);
        }
    }
}
