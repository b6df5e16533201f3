using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

/// <summary>A requirement on the content of cmi5.xml; silent where there is none to read.</summary>
internal abstract class StructureRule : IPackageRule
{
    protected static XNamespace Cmi5 => StructureWriter.Namespace;

    public abstract string Clause { get; }

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (XmlFile.Find(archive, StructureWriter.FileName) is { } root) Check(root, archive, diagnostics);
    }

    protected abstract void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics);

    protected static string IdOf(XElement element) => element.Attribute("id")?.Value ?? "";

    /// <summary>What has an id of its own: course, objectives, blocks, units.</summary>
    protected static IEnumerable<XElement> Named(XElement root) => root.Elements(Cmi5 + "course")
        .Concat(root.Elements(Cmi5 + "objectives").Elements(Cmi5 + "objective"))
        .Concat(root.Descendants(Cmi5 + "block"))
        .Concat(root.Descendants(Cmi5 + "au"));
}
