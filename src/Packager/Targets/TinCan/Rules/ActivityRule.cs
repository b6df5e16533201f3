using System.Text.RegularExpressions;
using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed partial class ActivityRule : TinCanRule
{
    public override string Clause => "tincan.xsd, activity: name, description, launch in this order; xAPI-Data 2.4.4.1: id and type are IRIs";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var activity in Activities(root))
        {
            Demand(Iri.IsAbsolute(IdOf(activity)), "an absolute IRI as its id");
            Demand(Iri.IsAbsolute(activity.Attribute("type")?.Value ?? ""), "an absolute IRI as its type");
            Demand(activity.Elements(TinCan + "name").All(n => n.Value.Trim().Length > 0), "a name that is not empty");
            Demand(Children().IsMatch(string.Join(' ', activity.Elements().Select(e => e.Name.LocalName))), "name, description and at most launch, in this order");

            void Demand(bool holds, string what)
            {
                if (!holds) diagnostics.Report(TinCanDiagnostics.Incomplete, null, null, archive.Name, IdOf(activity), what);
            }
        }
    }

    [GeneratedRegex("^name description( launch)?$")]
    private static partial Regex Children();
}
