namespace Packager.Tests.Targets.Rules.TinCan;

public sealed class ActivityRuleTests
{
    [Theory]
    [InlineData("id=\"https://example.org/courses/llm-evolution/lessons/lesson\"", "id=\"lesson\"")]
    [InlineData("type=\"http://adlnet.gov/expapi/activities/lesson\"", "type=\"lesson\"")]
    [InlineData("About lesson", " ")]
    public void An_activity_is_named_and_described(string valid, string broken) =>
        Assert.Equal(["LE6302"], TestPackage.TinCan().Replace(valid, broken).Codes());
}
