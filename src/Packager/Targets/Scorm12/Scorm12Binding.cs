using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Targets.Scorm12;

/// <summary>SCORM 1.2, Content Aggregation Model 2.3: the manifest's XML binding.</summary>
internal sealed class Scorm12Binding : XmlBinding
{
    private static readonly XNamespace Adlcp = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

    public static readonly XName MasteryScore = Adlcp + "masteryscore";

    public override ImmutableArray<NamespaceBinding> Namespaces { get; } =
    [
        new("", "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"),
        new("adlcp", Adlcp, "adlcp_rootv1p2.xsd"),
    ];

    public override string SchemaVersion => "1.2";

    public override XName ScormType => Adlcp + "scormtype";

    public override IEnumerable<XElement> Extend(Item item, Manifest manifest)
    {
        if (item is not LeafItem leaf) yield break;
        if (Prerequisites.Script(leaf.Launched.Prerequisites) is { } script)
            yield return new XElement(Adlcp + "prerequisites", new XAttribute("type", "aicc_script"), script);
        // With a mastery score the LMS sets passed or failed itself, whatever the SCO wrote.
        if (leaf.Launched.MasteryScore is { } percent)
            yield return new XElement(MasteryScore, percent.ToString(CultureInfo.InvariantCulture));
    }
}
