namespace Packager.Tests.Targets.Rules;

public sealed class RootElementRuleTests
{
    [Fact]
    public void The_root_in_the_namespace_of_another_standard_is_refused() =>
        Assert.Equal(
            ["LE6103"],
            TestPackage.Scorm12().Replace(
                "xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"",
                "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"").Codes());

    [Fact]
    public void Another_root_element_is_refused() =>
        Assert.Equal(
            ["LE6103"],
            TestPackage.Scorm2004().Replace("<manifest", "<package").Replace("</manifest>", "</package>").Codes());
}
