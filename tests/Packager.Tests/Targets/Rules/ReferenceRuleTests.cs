namespace Packager.Tests.Targets.Rules;

public sealed class ReferenceRuleTests
{
    [Fact]
    public void An_item_that_refers_to_no_resource_is_refused() =>
        Assert.Equal(["LE6109"], TestPackage.Scorm12().Replace("identifierref=\"sco-quiz\"", "identifierref=\"sco-other\"").Codes());

    [Fact]
    public void A_dependency_on_no_resource_is_refused_and_its_resource_named()
    {
        var finding = Assert.Single(
            TestPackage.Scorm2004().Replace("<dependency identifierref=\"asset-shared\"", "<dependency identifierref=\"other\"").Findings());

        Assert.Equal("LE6109", finding.Code);
        Assert.Contains("'sco-lesson'", finding.Message, StringComparison.Ordinal);
    }
}
