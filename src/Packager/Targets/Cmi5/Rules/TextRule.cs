using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

/// <summary>The schema takes an empty langstring; LMSs then show a row without a name.</summary>
internal sealed class TextRule : StructureRule
{
    public override string Clause => "cmi5 13.1.1 to 13.1.4: title and description of course, block, objective and AU";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in Named(root))
        {
            foreach (var text in element.Elements().Where(e => e.Name.LocalName is "title" or "description"))
            {
                if (text.Elements(Cmi5 + "langstring").Any(l => l.Value.Trim().Length > 0 && !string.IsNullOrEmpty(l.Attribute("lang")?.Value))) continue;
                diagnostics.Report(Cmi5Diagnostics.TextMissing, null, null, archive.Name, text.Name.LocalName, IdOf(element));
            }
        }
    }
}
