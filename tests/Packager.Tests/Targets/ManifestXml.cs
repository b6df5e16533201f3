using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets;

namespace Packager.Tests.Targets;

/// <summary>A target's manifest as an LMS reads it: by name, whatever the namespace.</summary>
internal sealed class ManifestXml(IPackageTarget target, CoursePackage package)
{
    private readonly Lazy<XElement> _root = new(() => XElement.Parse(TextOf(target, package)));

    public string Text { get; } = TextOf(target, package);

    public IEnumerable<XElement> All(string name) => _root.Value.DescendantsAndSelf().Where(e => e.Name.LocalName == name);

    public IEnumerable<string> Values(string name) => All(name).Select(e => e.Value);

    public IEnumerable<string?> Attributes(string element, string attribute) =>
        All(element).Select(e => e.Attribute(attribute)?.Value);

    private static string TextOf(IPackageTarget target, CoursePackage package)
    {
        using var reader = new StreamReader(target.Build(TestCourse.Context(package))[0].Open());
        return reader.ReadToEnd();
    }
}
