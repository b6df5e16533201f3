using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>Writes cmi5.xml in the order of CourseStructure.xsd (cmi5 13.2).</summary>
internal static class StructureWriter
{
    public const string FileName = "cmi5.xml";

    /// <summary>13.2: the one version there is.</summary>
    public static readonly XNamespace Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    public static PackageFile Write(CourseStructure structure) => XmlFile.Write(FileName, new XDocument(new XElement(
        Namespace + "courseStructure",
        new XElement(Namespace + "course", new XAttribute("id", structure.Id), Texts(structure.Title, structure.Description, structure.Language)),
        Objectives(structure),
        structure.Nodes.Select(n => Node(n, structure.Language)))));

    private static XElement? Objectives(CourseStructure structure) => structure.Objectives.IsEmpty ? null : new XElement(
        Namespace + "objectives",
        structure.Objectives.Select(o => new XElement(
            Namespace + "objective", new XAttribute("id", o.Id), Texts(o.Title, o.Description, structure.Language))));

    private static XElement Node(StructureNode node, string language) => node switch
    {
        Block block => new XElement(
            Namespace + "block",
            new XAttribute("id", block.Id),
            Texts(block.Title, block.Description, language),
            block.Units.Select(u => Unit(u, language))),
        AssignableUnit unit => Unit(unit, language),
        _ => throw new ArgumentException($"There is no element for {node.GetType().Name}.", nameof(node)),
    };

    private static XElement Unit(AssignableUnit unit, string language) => new(
        Namespace + "au",
        new XAttribute("id", unit.Id),
        new XAttribute("moveOn", unit.MoveOn.ToString()),
        unit.MasteryScore is { } score ? new XAttribute("masteryScore", score.ToString("0.####", CultureInfo.InvariantCulture)) : null,
        new XAttribute("launchMethod", "AnyWindow"), // the player works in a frame as well as in a window of its own
        new XAttribute("activityType", unit.ActivityType),
        Texts(unit.Title, unit.Description, language),
        unit.Objectives.IsEmpty ? null : new XElement(
            Namespace + "objectives",
            unit.Objectives.Select(id => new XElement(Namespace + "objective", new XAttribute("idref", id)))),
        new XElement(Namespace + "url", unit.Url));

    private static XElement[] Texts(string title, string description, string language) =>
        [Text("title", title, language), Text("description", description, language)];

    private static XElement Text(string name, string text, string language) =>
        new(Namespace + name, new XElement(Namespace + "langstring", new XAttribute("lang", language), text));
}
