namespace Packager.Tests.Targets.Rules;

public sealed class LeafRuleTests
{
    [Fact]
    public void A_leaf_that_launches_nothing_is_refused() =>
        Assert.Equal(["LE6113"], TestPackage.Scorm12().Replace(" identifierref=\"sco-quiz\"", "").Codes());
}
