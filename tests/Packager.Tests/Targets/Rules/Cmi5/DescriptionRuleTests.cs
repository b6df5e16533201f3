namespace Packager.Tests.Targets.Rules.Cmi5;

public sealed class DescriptionRuleTests
{
    [Theory]
    [InlineData("About lesson", " ")]
    [InlineData("About quiz", " ")]
    public void Clause_13_1_4_titles_and_descriptions_are_not_empty(string valid, string broken) =>
        Assert.Equal(["LE6204"], TestPackage.Cmi5().Replace(valid, broken).Codes());
}
