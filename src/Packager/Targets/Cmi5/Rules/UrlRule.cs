using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class UrlRule : Cmi5Rule
{
    // cmi5 8.1: the LMS adds these to the address.
    private static readonly string[] s_reserved = ["endpoint", "fetch", "actor", "registration", "activityId"];

    public override string Clause => "cmi5 Quartz, 13.1.4 and 14.2: an AU's url is absolute, or names a file of the package; its query leaves the launch parameters alone";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var unit in root.Descendants(Name("au")))
        {
            var url = unit.Element(Name("url"))?.Value.Trim() ?? "";
            var problem = Uri.TryCreate(url, UriKind.Absolute, out var absolute) ? (absolute.Scheme is "https" or "http" ? null : "is no web address")
                : !archive.Contains(Uri.UnescapeDataString(url.Split('?', '#')[0])) ? "is not in the package"
                : null;
            var query = url.Contains('?', StringComparison.Ordinal) ? url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";
            problem ??= query.Split('&').Select(p => p.Split('=')[0]).FirstOrDefault(s_reserved.Contains) is { } taken ? $"sets the launch parameter '{taken}'" : null;
            if (problem is not null) diagnostics.Report(Cmi5Diagnostics.Url, null, null, archive.Name, unit.Attribute("id")?.Value ?? "", url, problem);
        }
    }
}
