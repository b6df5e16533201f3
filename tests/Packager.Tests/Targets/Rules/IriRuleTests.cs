namespace Packager.Tests.Targets.Rules;

public sealed class IriRuleTests
{
    [Theory]
    [InlineData("lessons/lesson")]
    [InlineData("/courses/lesson")]
    [InlineData("a lesson")]
    [InlineData("")]
    public void cmi5_3_0_0_0_1_Ids_are_fully_qualified_IRIs(string id) =>
        Assert.Equal(["LE6206"], TestPackage.Cmi5().Replace("https://example.org/courses/llm-evolution/lessons/lesson", id).Codes());
}
