namespace Packager.Tests.Targets.Rules;

public sealed class NormalizedMeasureRuleTests
{
    [Theory]
    [InlineData("80")]
    [InlineData("1.01")]
    [InlineData("-1.01")]
    [InlineData("0,8")]
    [InlineData("")]
    public void A_passing_score_outside_minus_1_to_1_is_refused(string measure) =>
        Assert.Equal(["LE6119"], TestPackage.Scorm2004().Replace("Measure>0.8<", $"Measure>{measure}<").Codes());

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1")]
    public void A_passing_score_from_minus_1_to_1_is_fine(string measure) =>
        Assert.Empty(TestPackage.Scorm2004().Replace("Measure>0.8<", $"Measure>{measure}<").Codes());
}
