namespace Packager.Tests.Targets.Rules;

public sealed class ControlDocumentsRuleTests
{
    [Fact]
    public void A_schema_file_that_the_manifest_names_and_the_package_lacks_is_refused() =>
        Assert.Equal(["LE6123"], TestPackage.Scorm2004().Without("imsss_v1p0.xsd").Codes());
}
