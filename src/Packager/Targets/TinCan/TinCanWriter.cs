using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>
/// Writes tincan.xml in the order of tincan.xsd. There is no provider element: its secret would be readable by everyone who
/// can open the course.
/// </summary>
internal static class TinCanWriter
{
    public const string FileName = "tincan.xml";

    public static readonly XNamespace Namespace = "http://projecttincan.com/tincan.xsd";

    public static PackageFile Write(IEnumerable<Activity> activities, string language) => XmlFile.Write(FileName, new XDocument(new XElement(
        Namespace + "tincan",
        new XElement(Namespace + "activities", activities.Select(a => Write(a, language))))));

    private static XElement Write(Activity activity, string language) => new(
        Namespace + "activity",
        new XAttribute("id", activity.Id),
        new XAttribute("type", activity.Type),
        Text("name", activity.Name, language),
        Text("description", activity.Description, language),
        activity.Launch is { } launch ? Text("launch", launch, language) : null);

    private static XElement Text(string name, string text, string language) => new(Namespace + name, new XAttribute("lang", language), text);
}
