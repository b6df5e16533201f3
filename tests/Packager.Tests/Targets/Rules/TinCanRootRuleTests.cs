namespace Packager.Tests.Targets.Rules;

public sealed class TinCanRootRuleTests
{
    [Fact]
    public void The_root_is_in_the_namespace_of_tincan_xsd() =>
        Assert.Contains("LE6303", TestPackage.TinCan().Replace("http://projecttincan.com/tincan.xsd", "urn:mine").Codes());
}
