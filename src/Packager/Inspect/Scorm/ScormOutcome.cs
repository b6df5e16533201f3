using System.Xml.Linq;

namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>What an item says of completion, mastery and time.</summary>
internal static class ScormOutcome
{
    private static readonly string[] s_own = ["prerequisites", "maxtimeallowed", "timelimitaction", "masteryscore", "timeLimitAction"];

    public static IEnumerable<Fact> Of(XElement item)
    {
        foreach (var element in item.Elements().Where(e => e.Name.Namespace != item.Name.Namespace && s_own.Contains(e.Name.LocalName)))
            yield return new Fact(element.Name.LocalName, element.Value.Trim());
        if (item.Element(ScormNames.Adlcp2004 + "completionThreshold") is { } threshold)
            yield return new Fact("completionThreshold", threshold.Attribute("minProgressMeasure")?.Value ?? threshold.Value.Trim());
        if (item.Element(ScormNames.Imsss + "sequencing") is not { } sequencing) yield break;
        foreach (var fact in OfSequencing(sequencing)) yield return fact;
    }

    private static IEnumerable<Fact> OfSequencing(XElement sequencing)
    {
        if (sequencing.Descendants(ScormNames.Imsss + "minNormalizedMeasure").FirstOrDefault() is { } measure)
            yield return new Fact("minNormalizedMeasure", measure.Value.Trim());
        if (sequencing.Element(ScormNames.Imsss + "limitConditions")?.Attribute("attemptLimit") is { } limit)
            yield return new Fact("attemptLimit", limit.Value);
        var rules = sequencing.Descendants(ScormNames.Imsss + "ruleAction").Concat(sequencing.Descendants(ScormNames.Imsss + "rollupAction")).ToList();
        if (rules.Count > 0) yield return new Fact("rules", string.Join(", ", rules.Select(r => r.Attribute("action")?.Value).Distinct()));
    }
}
