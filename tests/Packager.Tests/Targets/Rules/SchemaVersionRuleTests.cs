namespace Packager.Tests.Targets.Rules;

public sealed class SchemaVersionRuleTests
{
    [Theory]
    [InlineData("2004 2nd Edition")]
    [InlineData("CAM 1.3")]
    [InlineData("1.2")]
    [InlineData("2004 4th Edition")]
    public void A_version_other_than_the_targets_is_refused(string version) =>
        Assert.Equal(
            ["LE6104"],
            TestPackage.Scorm2004().Replace(">2004 3rd Edition<", $">{version}<").Codes());

    [Fact]
    public void A_schema_other_than_ADL_SCORM_is_refused() =>
        Assert.Equal(["LE6104"], TestPackage.Scorm12().Replace(">ADL SCORM<", ">IMS CP<").Codes());

    [Fact]
    public void A_manifest_without_a_version_is_refused() =>
        Assert.Equal(
            ["LE6104"],
            TestPackage.Scorm12().Replace("<schemaversion>1.2</schemaversion>", "").Codes());
}
