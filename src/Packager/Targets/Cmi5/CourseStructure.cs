using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>cmi5.xml: the course structure (cmi5 Quartz, 13.1).</summary>
internal static class CourseStructure
{
    public const string FileName = "cmi5.xml";

    public static readonly XNamespace Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    public static PackageFile Write(CoursePackage package) => XmlFile.Write(FileName, new XElement(
        Namespace + "courseStructure",
        new XElement(
            Namespace + "course",
            new XAttribute("id", ActivityIri.Of(package)),
            Text("title", package.Title, package),
            Text("description", package.Description, package)),
        package.Groups.SelectMany(group => Group(group, package))));

    /// <summary>13.1.2: a block groups AUs. Without a title of its own, or as the whole package, the group has no level.</summary>
    private static ImmutableArray<XElement> Group(LearningGroup group, CoursePackage package)
    {
        ImmutableArray<XElement> units = [.. group.Objects.Select(o => AssignableUnit(o, package))];
        if (group.Title is not { } title || ActivityIri.OfModule(package, group.Id) == ActivityIri.Of(package)) return units;
        return
        [
            new XElement(
                Namespace + "block",
                new XAttribute("id", ActivityIri.OfModule(package, group.Id)),
                Text("title", title, package),
                Text("description", group.Description ?? title, package),
                units),
        ];
    }

    /// <summary>13.1.4. The order of the children is the schema's.</summary>
    private static XElement AssignableUnit(LearningObject launched, CoursePackage package) => new(
        Namespace + "au",
        new XAttribute("id", IdOf(launched, package)),
        new XAttribute("moveOn", MoveOn.Of(launched, package)),
        launched.MasteryScore is { } percent ? new XAttribute("masteryScore", (percent / 100m).ToString("0.0###", CultureInfo.InvariantCulture)) : null,
        new XAttribute("launchMethod", "AnyWindow"),
        new XAttribute("activityType", ActivityIri.TypeOf(launched.Kind)),
        Text("title", launched.Title, package),
        Text("description", launched.Description, package),
        new XElement(Namespace + "url", launched.Href));

    /// <summary>13.1.4: an id is used once in the structure, so what stands for the whole is not called like the whole.</summary>
    private static string IdOf(LearningObject launched, CoursePackage package)
    {
        var iri = ActivityIri.Of(package, launched);
        return iri == ActivityIri.Of(package) ? iri + "/launch" : iri;
    }

    private static XElement Text(string name, string text, CoursePackage package) => new(
        Namespace + name,
        new XElement(Namespace + "langstring", new XAttribute("lang", package.Course.Language), ManifestText.Clean(text)));
}
