using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>
/// imsss:sequencing (Sequencing and Navigation, 3): only what an LMS without a sequencing engine can ignore without harm.
/// No precondition closes anything, and no completion threshold overrules a SCO (docs/decisions/0006).
/// </summary>
internal static class Sequencing
{
    public static readonly XNamespace Namespace = "http://www.imsglobal.org/xsd/imsss";

    public static readonly XName MinNormalizedMeasure = Namespace + "minNormalizedMeasure";

    public static XElement OfOrganization() => new(Namespace + "sequencing", ControlMode());

    /// <summary>A module that is a level of the LMS's menu: its result is shared, and comes from what is in it.</summary>
    public static XElement OfModule(LearningGroup group, Manifest manifest) => new(
        Namespace + "sequencing",
        ControlMode(),
        SharedResult(group.Id, manifest));

    /// <summary>For a SCO: status comes from the content only, so that silence is not counted as success.</summary>
    public static XElement OfSco(LearningObject launched, Manifest manifest) => new(
        Namespace + "sequencing",
        Rollup(launched, manifest),
        launched.Kind == LearningObjectKind.Module ? SharedResult(launched.Id, manifest) : Mastery(launched),
        new XElement(
            Namespace + "deliveryControls",
            new XAttribute("completionSetByContent", "true"),
            new XAttribute("objectiveSetByContent", "true")));

    // Without flow the first SCO does not start by itself.
    private static XElement ControlMode() =>
        new(Namespace + "controlMode", new XAttribute("choice", "true"), new XAttribute("flow", "true"));

    /// <summary>What a SCO gives to the result of the whole: lessons their completion only, what is optional nothing.</summary>
    private static XElement? Rollup(LearningObject launched, Manifest manifest)
    {
        if (manifest.Organization.Leaves.Count() == 1) return null;
        var counts = launched.Scored && launched.Required;
        return new XElement(
            Namespace + "rollupRules",
            new XAttribute("rollupObjectiveSatisfied", counts),
            new XAttribute("rollupProgressCompletion", launched.Required),
            new XAttribute("objectiveMeasureWeight", counts ? "1.0" : "0.0"));
    }

    // No objectiveID: with one, the LMS would begin cmi.objectives with an entry the SCO has not made.
    private static XElement? Mastery(LearningObject launched) => launched.MasteryScore is { } percent
        ? new(
            Namespace + "objectives",
            new XElement(
                Namespace + "primaryObjective",
                new XAttribute("satisfiedByMeasure", "true"),
                new XElement(MinNormalizedMeasure, (percent / 100m).ToString("0.0###", CultureInfo.InvariantCulture))))
        : null;

    /// <summary>Written for other packages to read, and never read: a new attempt begins with nothing passed.</summary>
    private static XElement SharedResult(string moduleId, Manifest manifest) => new(
        Namespace + "objectives",
        new XElement(
            Namespace + "primaryObjective",
            new XAttribute("objectiveID", Identifiers.OfObjective(moduleId)),
            new XElement(
                Namespace + "mapInfo",
                new XAttribute("targetObjectiveID", ActivityIri.OfModule(manifest.Iri, moduleId)),
                new XAttribute("readSatisfiedStatus", "false"),
                new XAttribute("readNormalizedMeasure", "false"),
                new XAttribute("writeSatisfiedStatus", "true"),
                new XAttribute("writeNormalizedMeasure", "true"))));
}
