namespace Packager.Tests.Targets.Rules;

public sealed class NamespacePrefixRuleTests
{
    [Fact]
    public void A_prefix_other_than_adlcp_is_refused_though_XML_allows_it()
    {
        var finding = Assert.Single(TestPackage.Scorm12().Replace(
            "<adlcp:masteryscore>80</adlcp:masteryscore>",
            "<a:masteryscore xmlns:a=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">80</a:masteryscore>").Findings());

        Assert.Equal("LE6120", finding.Code);
        Assert.Contains("has the prefix 'a'; it has to be 'adlcp'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_namespace_in_place_of_imsss_is_refused() =>
        Assert.Equal(
            ["LE6120"],
            TestPackage.Scorm2004().Replace(
                "<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>",
                "<minNormalizedMeasure xmlns=\"http://www.imsglobal.org/xsd/imsss\">0.8</minNormalizedMeasure>").Codes());
}
