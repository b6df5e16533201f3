using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class IriRule : StructureRule
{
    public override string Clause => "cmi5 3.0.0.0-1: IRIs are fully qualified and not IRI references";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in Named(root))
        {
            Report(element, "id", IdOf(element));
            if (element.Attribute("activityType")?.Value is { } type) Report(element, "activityType", type);
        }

        void Report(XElement element, string name, string value)
        {
            if (!Iri.IsAbsolute(value)) diagnostics.Report(Cmi5Diagnostics.NotAbsolute, null, null, archive.Name, name, value, element.Name.LocalName);
        }
    }
}
