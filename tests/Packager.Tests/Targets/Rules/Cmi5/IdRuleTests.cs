namespace Packager.Tests.Targets.Rules.Cmi5;

public sealed class IdRuleTests
{
    [Theory]
    [InlineData("<au id=\"https://example.org/courses/llm-evolution/lessons/lesson\"", "<au id=\"lesson\"")]
    [InlineData("<au id=\"https://example.org/courses/llm-evolution/lessons/lesson\"", "<au id=\"https://example.org/courses/llm-evolution\"")]
    public void Clause_13_1_4_ids_are_absolute_and_used_once(string valid, string broken) =>
        Assert.Equal(["LE6202"], TestPackage.Cmi5().Replace(valid, broken).Codes());
}
