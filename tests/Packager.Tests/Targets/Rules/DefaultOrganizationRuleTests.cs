namespace Packager.Tests.Targets.Rules;

public sealed class DefaultOrganizationRuleTests
{
    [Fact]
    public void A_default_that_names_no_organization_is_refused() =>
        Assert.Equal(["LE6108"], TestPackage.Scorm12().Replace("default=\"org-llm-evolution\"", "default=\"org-other\"").Codes());

    [Fact]
    public void A_missing_default_is_refused() =>
        Assert.Equal(["LE6108"], TestPackage.Scorm12().Replace("default=\"org-llm-evolution\"", "").Codes());

    [Fact]
    public void A_second_organization_is_refused() =>
        Assert.Equal(["LE6108"], TestPackage.Scorm12().Replace("</organizations>", "<organization identifier=\"b\"/></organizations>").Codes());
}
