namespace Packager.Tests.Targets.Rules;

public sealed class MasteryScoreRangeRuleTests
{
    [Theory]
    [InlineData("80")]
    [InlineData("1.1")]
    [InlineData("-0.1")]
    [InlineData("0.66667")]
    [InlineData("")]
    [InlineData("0,8")]
    public void cmi5_13_1_4_A_masteryScore_outside_0_to_1_or_with_five_decimals_is_refused(string score) =>
        Assert.Equal(["LE6212"], TestPackage.Cmi5().Replace("masteryScore=\"0.8\"", $"masteryScore=\"{score}\"").Codes());

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("0.6667")]
    [InlineData("1.0")]
    public void cmi5_13_1_4_A_masteryScore_from_0_to_1_is_fine(string score) =>
        Assert.Empty(TestPackage.Cmi5().Replace("masteryScore=\"0.8\"", $"masteryScore=\"{score}\"").Codes());
}
