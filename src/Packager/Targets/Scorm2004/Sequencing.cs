using System.Globalization;
using System.Xml.Linq;

namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>
/// imsss:sequencing, and only the part that LMSs without a sequencing engine can ignore without harm. No completion
/// threshold: Moodle lets a progress measure below it overrule a SCO that said completed.
/// </summary>
internal static class Sequencing
{
    public static readonly XNamespace Namespace = "http://www.imsglobal.org/xsd/imsss";

    public static readonly XName MinNormalizedMeasure = Namespace + "minNormalizedMeasure";

    /// <summary>For the organization and each cluster. Without flow the first SCO does not start by itself.</summary>
    public static XElement OfCluster() => new(
        Namespace + "sequencing",
        new XElement(Namespace + "controlMode", new XAttribute("choice", "true"), new XAttribute("flow", "true")));

    /// <summary>For a SCO: status comes from the content only, so that silence is not counted as success.</summary>
    public static XElement OfSco(int? masteryScore) => new(
        Namespace + "sequencing",
        masteryScore is { } percent ? Objectives(percent) : null,
        new XElement(
            Namespace + "deliveryControls",
            new XAttribute("completionSetByContent", "true"),
            new XAttribute("objectiveSetByContent", "true")));

    // No objectiveID: with one, the LMS would begin cmi.objectives with an entry the SCO has not made.
    private static XElement Objectives(int percent) => new(
        Namespace + "objectives",
        new XElement(
            Namespace + "primaryObjective",
            new XAttribute("satisfiedByMeasure", "true"),
            new XElement(
                MinNormalizedMeasure,
                (percent / 100m).ToString("0.0###", CultureInfo.InvariantCulture))));
}
