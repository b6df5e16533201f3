namespace Packager.Tests.Targets.Rules.Cmi5;

public sealed class UnitValueRuleTests
{
    [Theory]
    [InlineData("moveOn=\"Completed\"", "moveOn=\"completed\"")]
    [InlineData("masteryScore=\"0.8\"", "masteryScore=\"80\"")]
    [InlineData("masteryScore=\"0.8\"", "masteryScore=\"0.80001\"")]
    [InlineData("launchMethod=\"AnyWindow\"", "launchMethod=\"Popup\"")]
    public void Clause_13_1_4_values_are_those_of_the_list(string valid, string broken) =>
        Assert.Equal(["LE6203"], TestPackage.Cmi5().Replace(valid, broken).Codes());
}
