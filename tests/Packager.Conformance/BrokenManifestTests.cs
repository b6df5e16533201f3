using System.Text;
using LlmEvolution.Packager.Targets;
using Packager.Tests.Targets;

namespace Packager.Conformance;

/// <summary>Shows that the schema validation can fail: each test breaks a valid manifest in one place.</summary>
public sealed class BrokenManifestTests
{
    [Theory]
    [InlineData("scorm2004-3rd")]
    [InlineData("scorm2004-4th")]
    public void A_minNormalizedMeasure_of_80_is_refused(string target) =>
        Refused(target, ">0.8<", ">80<", "minNormalizedMeasure");

    [Fact]
    public void The_2004_name_dataFromLMS_is_refused_in_1_2() =>
        Refused("scorm12", "<adlcp:masteryscore>80</adlcp:masteryscore>", "<adlcp:dataFromLMS>x</adlcp:dataFromLMS>", "dataFromLMS");

    [Fact]
    public void The_2004_spelling_scormType_is_refused_in_1_2() =>
        Refused("scorm12", "adlcp:scormtype=", "adlcp:scormType=", "scormType");

    [Theory]
    [InlineData("scorm2004-3rd")]
    [InlineData("scorm2004-4th")]
    public void The_1_2_spelling_scormtype_is_refused_in_2004(string target) =>
        Refused(target, "adlcp:scormType=", "adlcp:scormtype=", "scormtype");

    [Theory]
    [InlineData("scorm12")]
    [InlineData("scorm2004-3rd")]
    [InlineData("scorm2004-4th")]
    public void An_identifier_that_begins_with_a_digit_is_refused(string target) =>
        Refused(target, "identifier=\"item-", "identifier=\"1item-", "identifier");

    [Theory]
    [InlineData("scorm12")]
    [InlineData("scorm2004-3rd")]
    [InlineData("scorm2004-4th")]
    public void A_root_in_a_foreign_namespace_is_refused(string target) =>
        Refused(target, " xmlns=\"http://www.ims", " xmlns=\"http://other.ims", "schema information");

    private static void Refused(string target, string valid, string broken, string because)
    {
        var package = PackageShapes.Named("course with a mastery score");
        var manifest = Standards.Target(target).Build(TestCourse.Context(package))[0];
        using var reader = new StreamReader(manifest.Open());
        var text = reader.ReadToEnd();
        Assert.Contains(valid, text, StringComparison.Ordinal);

        var bytes = Encoding.UTF8.GetBytes(text.Replace(valid, broken, StringComparison.Ordinal));
        var findings = Standards.Validator(target).Validate(new MemoryStream(bytes));

        Assert.Contains(findings, f => f.Contains(because, StringComparison.Ordinal));
    }
}
