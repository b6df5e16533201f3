using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Scorm;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Scorm;

/// <summary>An item of the manifest that launches something, with what the LMS tells the SCO.</summary>
/// <param name="IsSco">False for an asset: it is shown, and nothing is expected of it.</param>
/// <param name="MasteryScore">SCORM 1.2, 0 to 100.</param>
/// <param name="PassingScore">SCORM 2004, cmi.scaled_passing_score.</param>
/// <param name="Threshold">SCORM 2004, cmi.completion_threshold.</param>
internal sealed record ScormItem(
    PreviewItem Item, bool IsSco, string? LaunchData, string? MasteryScore, string? PassingScore, string? Threshold, string? MaxTime, string? TimeLimitAction)
{
    public static ImmutableArray<ScormItem> AllOf(PackageArchive archive)
    {
        if (StoredManifest.Find(archive) is not { } manifest) return [];
        var named = manifest.Elements("organizations").FirstOrDefault()?.Attribute("default")?.Value;
        var organization = manifest.Organizations.FirstOrDefault(o => o.Attribute("identifier")?.Value == named) ?? manifest.Organizations.FirstOrDefault();
        return organization is null ? [] : [.. Below(organization, [], manifest).DistinctBy(i => i.Item.Id)];
    }

    private static IEnumerable<ScormItem> Below(XElement parent, ImmutableArray<string> above, StoredManifest manifest)
    {
        foreach (var element in manifest.ItemsOf(parent))
        {
            if (Of(element, above, manifest) is { } item) yield return item;
            foreach (var inner in Below(element, above.Add(TitleOf(element)), manifest)) yield return inner;
        }
    }

    private static ScormItem? Of(XElement element, ImmutableArray<string> above, StoredManifest manifest)
    {
        var reference = element.Attribute("identifierref")?.Value;
        var resource = reference is null ? null : manifest.Resources.FirstOrDefault(r => r.Attribute("identifier")?.Value == reference);
        if (resource?.Attribute("href")?.Value is not { } href || AddressOf(resource, href) is not { } address) return null;
        var item = new PreviewItem(
            element.Attribute("identifier")?.Value ?? reference!, TitleOf(element),
            WebAddress.Join(address, element.Attribute("parameters")?.Value), above, [.. ScormOutcome.Of(element)]);
        var type = resource.Attributes().FirstOrDefault(a => a.Name.LocalName.Equals("scormtype", StringComparison.OrdinalIgnoreCase))?.Value;
        return new ScormItem(
            item, type?.Equals("asset", StringComparison.OrdinalIgnoreCase) != true,
            Text(element, "datafromlms"), Text(element, "masteryscore"), PassingScoreOf(element), ThresholdOf(element),
            Text(element, "maxtimeallowed") ?? element.Descendants(ScormNames.Imsss + "limitConditions").FirstOrDefault()?.Attribute("attemptAbsoluteDurationLimit")?.Value,
            Text(element, "timelimitaction"));
    }

    private static string? AddressOf(XElement resource, string href)
    {
        if (Href.IsRemote(href)) return href.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? href : null;
        if (Href.PathOf(resource, href) is not { } path || !PackagePath.StaysInside(path)) return null;
        var rest = href.IndexOfAny(['?', '#']);
        return WebAddress.OfPath(path) + (rest < 0 ? "" : href[rest..]);
    }

    private static string TitleOf(XElement element) => element.Element(element.Name.Namespace + "title")?.Value.Trim() ?? element.Attribute("identifier")?.Value ?? "";

    /// <summary>The editions spell these names in different cases.</summary>
    private static string? Text(XElement item, string name) =>
        item.Elements().FirstOrDefault(e => e.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value.Trim();

    /// <summary>SCORM 2004 RTE 4.2.18: the primary objective's minNormalizedMeasure, 1 when it is satisfied by measure and names none.</summary>
    private static string? PassingScoreOf(XElement item)
    {
        var primary = item.Element(ScormNames.Imsss + "sequencing")?.Descendants(ScormNames.Imsss + "primaryObjective").FirstOrDefault();
        if (primary?.Attribute("satisfiedByMeasure")?.Value is not ("true" or "1")) return null;
        return primary.Element(ScormNames.Imsss + "minNormalizedMeasure")?.Value.Trim() ?? "1.0";
    }

    private static string? ThresholdOf(XElement item)
    {
        if (item.Element(ScormNames.Adlcp2004 + "completionThreshold") is not { } threshold) return null;
        if (threshold.Attribute("completedByMeasure") is { } by && by.Value is not ("true" or "1")) return null;
        var text = threshold.Attribute("minProgressMeasure")?.Value ?? (threshold.Value.Trim() is { Length: > 0 } value ? value : "1.0");
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? text : null;
    }
}
