namespace Packager.Tests.Targets.Rules.TinCan;

public sealed class DescriptionRuleTests
{
    [Theory]
    [InlineData("tincan.xsd\"", "other.xsd\"")]
    [InlineData("</tincan>", "")]
    public void The_root_is_tincan_in_its_namespace(string valid, string broken) =>
        Assert.Equal(["LE6301"], TestPackage.TinCan().Replace(valid, broken).Codes());
}
