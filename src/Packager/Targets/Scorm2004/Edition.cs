using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>Where the editions of SCORM 2004 differ in what we write. Moodle 4.5 knows both version texts.</summary>
public sealed record Edition
{
    /// <summary>SCORM 2004 3rd Edition.</summary>
    public static readonly Edition Third =
        new("scorm2004-3rd", "SCORM 2004 3rd Edition", "2004 3rd Edition", "scorm20043rdedition");

    /// <summary>SCORM 2004 4th Edition.</summary>
    public static readonly Edition Fourth =
        new("scorm2004-4th", "SCORM 2004 4th Edition", "2004 4th Edition", "scorm20044thedition");

    private Edition(string id, string title, string schemaVersion, string schemaSet)
    {
        Id = id;
        Title = title;
        SchemaVersion = schemaVersion;
        SchemaSet = schemaSet;
    }

    /// <summary>The name on the command line.</summary>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>What manifests say of themselves.</summary>
    public string SchemaVersion { get; }

    /// <summary>Name of the edition's set of schema files.</summary>
    public string SchemaSet { get; }

    /// <summary>
    /// How much of its cluster's progress a SCO is: its share of the minutes (4th Edition, Sequencing and Navigation 4.6).
    /// As the threshold's attribute only; the threshold itself stays unset in every edition, because an LMS would let a
    /// progress measure below it overrule a SCO that said completed. The 3rd edition has no weight.
    /// </summary>
    internal IEnumerable<XElement> ProgressWeight(LeafItem leaf, Manifest manifest)
    {
        var leaves = manifest.Organization.Leaves.Select(l => l.Launched).ToList();
        if (this != Fourth || leaves.Count == 1) yield break;
        var weight = leaf.Launched.Required ? (decimal)leaf.Launched.Minutes / Math.Max(1, leaves.Max(l => l.Minutes)) : 0m;
        yield return new XElement(
            Scorm2004Binding.Adlcp + "completionThreshold",
            new XAttribute("completedByMeasure", "false"),
            new XAttribute("progressWeight", weight.ToString("0.0###", CultureInfo.InvariantCulture)));
    }
}
