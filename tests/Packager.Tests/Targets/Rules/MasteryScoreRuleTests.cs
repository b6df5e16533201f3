namespace Packager.Tests.Targets.Rules;

public sealed class MasteryScoreRuleTests
{
    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("80%")]
    [InlineData("")]
    public void A_mastery_score_outside_0_to_100_is_refused(string score) =>
        Assert.Equal(["LE6118"], TestPackage.Scorm12().Replace("masteryscore>80<", $"masteryscore>{score}<").Codes());

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("66.7")]
    public void A_mastery_score_from_0_to_100_is_fine(string score) =>
        Assert.Empty(TestPackage.Scorm12().Replace("masteryscore>80<", $"masteryscore>{score}<").Codes());
}
