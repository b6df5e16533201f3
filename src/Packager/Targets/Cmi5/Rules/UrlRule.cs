using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class UrlRule : StructureRule
{
    private static readonly string[] s_reserved = ["endpoint", "fetch", "actor", "registration", "activityId"];

    public override string Clause => "cmi5 14.1.0.0-3: relative URLs for what is in the zip; 13.1.4.0-2: RFC 1738; 8.1.0.0-6: no launch parameter's name";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var unit in root.Descendants(Cmi5 + "au"))
        {
            var url = unit.Element(Cmi5 + "url")?.Value.Trim() ?? "";
            var parts = url.Split('?', 2);
            // A path of ours needs no escaping, so it is the stored name letter by letter.
            if (!archive.Contains(parts[0].Split('#')[0]))
                diagnostics.Report(Cmi5Diagnostics.UrlNotInPackage, null, null, archive.Name, IdOf(unit), url);
            foreach (var name in parts.Skip(1).SelectMany(query => query.Split('&')).Select(p => p.Split('=')[0]).Where(s_reserved.Contains))
                diagnostics.Report(Cmi5Diagnostics.UrlParameter, null, null, archive.Name, IdOf(unit), url, name);
        }
    }
}
