using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

/// <summary>A requirement on the content of tincan.xml; silent where there is none to read.</summary>
internal abstract class TinCanRule : IPackageRule
{
    protected static XNamespace TinCan => TinCanWriter.Namespace;

    public abstract string Clause { get; }

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (XmlFile.Find(archive, TinCanWriter.FileName) is { } root) Check(root, archive, diagnostics);
    }

    protected abstract void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics);

    protected static IEnumerable<XElement> Activities(XElement root) => root.Descendants(TinCan + "activity");

    protected static string IdOf(XElement activity) => activity.Attribute("id")?.Value ?? "";
}
