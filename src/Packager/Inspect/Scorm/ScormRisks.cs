using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>Limits of the run time (SCORM 1.2 RTE 3.4, SCORM 2004 RTE 4.2) that a package of this shape may meet.</summary>
internal static class ScormRisks
{
    // Characters for one page of a course: visited or not, and an answer. Below, progress is likely to be lost.
    private const int PerPage = 80;

    public static IEnumerable<string> Of(StoredManifest manifest, PackageStandard standard, ImmutableArray<OutlineNode> outline)
    {
        var state = ScormLimits.State(standard);
        var launches = outline.SelectMany(o => o.All).Count(n => n.Launch is not null);
        foreach (var resource in manifest.Resources.Where(r => r.Attribute("href") is not null))
        {
            var pages = manifest.FilesOf(resource).Count(f => f.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".htm", StringComparison.OrdinalIgnoreCase));
            if (pages == 0 || state / pages >= PerPage) continue;
            yield return Line($"cmi.suspend_data: {state} characters for the {pages} pages of '{resource.Attribute("identifier")?.Value}' leave {state / pages} a page");
        }
        if (standard == PackageStandard.Scorm2004Second) yield return Line($"cmi.suspend_data: {state} characters; later editions keep 64000");
        if (standard.IsScorm2004 && launches > 1) yield return Line($"{launches} items launch: LMSs without sequencing start them one by one, each with an attempt of its own");
        if (standard == PackageStandard.Scorm12 && launches > 100) yield return Line($"{launches} items launch: some LMSs show them as one flat list");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
