using System.Collections.Immutable;
using System.Xml.Linq;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>SCORM 2004, Content Aggregation Model 3.4: the manifest's XML binding.</summary>
internal sealed class Scorm2004Binding(Edition edition) : XmlBinding
{
    public static readonly XNamespace Adlcp = "http://www.adlnet.org/xsd/adlcp_v1p3";

    public override ImmutableArray<NamespaceBinding> Namespaces { get; } =
    [
        new("", "http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"),
        new("adlcp", Adlcp, "adlcp_v1p3.xsd"),
        new("adlseq", "http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"),
        new("adlnav", Presentation.Namespace, "adlnav_v1p3.xsd"),
        new("imsss", Sequencing.Namespace, "imsss_v1p0.xsd"),
    ];

    public override string SchemaVersion => edition.SchemaVersion;

    public override XName ScormType => Adlcp + "scormType";

    public override IEnumerable<XElement> ExtendOrganization(Manifest manifest) => [Sequencing.OfOrganization()];

    public override IEnumerable<XElement> Extend(Item item, Manifest manifest) => item switch
    {
        LeafItem leaf =>
        [
            .. edition.ProgressWeight(leaf, manifest),
            Sequencing.OfSco(leaf.Launched, manifest),
            Presentation.Of(manifest),
        ],
        ClusterItem cluster => [Sequencing.OfModule(cluster.Group, manifest)],
        _ => [],
    };
}
