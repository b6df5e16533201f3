using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

/// <summary>A rule about a cmi5.xml that can be read.</summary>
internal abstract class Cmi5Rule : IPackageRule
{
    public abstract string Clause { get; }

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (StoredXml.Read(archive, CourseStructure.FileName) is { } root && root.Name == Name("courseStructure")) Check(root, archive, diagnostics);
    }

    protected abstract void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics);

    protected static XName Name(string name) => CourseStructure.Namespace + name;
}
