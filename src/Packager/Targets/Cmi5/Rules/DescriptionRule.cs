using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class DescriptionRule : Cmi5Rule
{
    public override string Clause => "cmi5 Quartz, 13.1.1 to 13.1.4: course, block, AU and objective have a title and a description of langstrings";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in root.Descendants().Where(e => e.Name.LocalName is "course" or "block" or "au" or "objective"))
        {
            foreach (var name in new[] { "title", "description" })
            {
                var texts = element.Element(Name(name))?.Elements(Name("langstring")).ToList();
                if (texts is not { Count: > 0 } || texts.Exists(t => string.IsNullOrWhiteSpace(t.Value)))
                    diagnostics.Report(Cmi5Diagnostics.Text, null, null, archive.Name, element.Name.LocalName, element.Attribute("id")?.Value ?? "", name);
            }
        }
    }
}
