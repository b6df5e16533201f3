using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Write;
using Packager.Tests.Targets;

namespace Packager.Conformance;

public sealed class ManifestConformanceTests
{
    public static MatrixTheoryData<string, string> Packages => new(
        ["scorm12", "scorm2004-3rd", "scorm2004-4th"],
        ["course", "course with a mastery score", "modules", "lessons", "one module as a course", "one module as lessons", "odd titles"]);

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_manifest_is_valid_against_the_official_schemas(string target, string shape)
    {
        using var archive = Package(target, shape);
        using var manifest = archive.Open("imsmanifest.xml");

        Assert.Empty(Standards.Validator(target).Validate(manifest));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_package_satisfies_every_rule_of_its_target(string target, string shape)
    {
        using var archive = Package(target, shape);
        var findings = new DiagnosticBag();

        foreach (var rule in Standards.Target(target).Rules) rule.Check(archive, findings);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("scorm12", "imscp_rootv1p1p2.xsd", false)]
    [InlineData("scorm2004-3rd", "imscp_v1p1.xsd", true)]
    [InlineData("scorm2004-4th", "imsss_v1p0.xsd", true)]
    public void Control_documents_are_at_the_root_of_2004_packages(string target, string schema, bool present)
    {
        using var archive = Package(target, "course");

        Assert.Equal(present, archive.Contains(schema));
    }

    private static PackageArchive Package(string target, string shape)
    {
        var output = PackageOutput.Of(
            TestCourse.Context(PackageShapes.Named(shape)), Standards.Target(target), new DateTime(2026, 11, 24));
        var zip = new MemoryStream();
        PackageWriter.Write(zip, output.Files, output.Timestamp);
        return new PackageArchive(output.FileName, zip);
    }
}
