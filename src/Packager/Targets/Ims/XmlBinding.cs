using System.Collections.Immutable;
using System.Xml.Linq;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>A namespace of the manifest with its prefix and the schema file that stands for it.</summary>
/// <param name="Prefix">Empty for the default namespace. LMSs compare prefixes literally: never invent one.</param>
internal sealed record NamespaceBinding(string Prefix, XNamespace Namespace, string SchemaFile);

/// <summary>How one standard writes the common manifest down: its namespaces and its own elements.</summary>
internal abstract class XmlBinding
{
    /// <summary>The first is the content packaging namespace.</summary>
    public abstract ImmutableArray<NamespaceBinding> Namespaces { get; }

    public XNamespace Content => Namespaces[0].Namespace;

    public abstract string SchemaVersion { get; }

    /// <summary>The attribute that tells a SCO from an asset.</summary>
    public abstract XName ScormType { get; }

    /// <summary>What follows the items of the organization.</summary>
    public virtual IEnumerable<XElement> ExtendOrganization(Manifest manifest) => [];

    /// <summary>What follows the title or the child items of an item.</summary>
    public abstract IEnumerable<XElement> Extend(Item item, Manifest manifest);
}
