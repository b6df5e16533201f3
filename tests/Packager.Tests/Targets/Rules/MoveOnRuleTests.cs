namespace Packager.Tests.Targets.Rules;

public sealed class MoveOnRuleTests
{
    [Fact]
    public void cmi5_13_1_4_moveOn_is_written() =>
        Assert.Equal(["LE6211"], TestPackage.Cmi5().Replace(" moveOn=\"Completed\"", "").Codes());

    [Theory]
    [InlineData("moveOn=\"Completed\"", "moveOn=\"completed\"")]
    [InlineData("launchMethod=\"AnyWindow\"", "launchMethod=\"Frame\"")]
    public void cmi5_13_1_4_moveOn_and_launchMethod_are_one_of_the_named_values(string valid, string broken) =>
        Assert.Equal(["LE6211"], TestPackage.Cmi5().Replace(valid, broken).Codes());
}
