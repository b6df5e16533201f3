namespace Packager.Tests.Targets.Rules;

public sealed class NumericEntityRuleTests
{
    [Theory]
    [InlineData("&#233;")]
    [InlineData("&#xE9;")]
    public void A_numeric_character_entity_is_refused(string entity) =>
        Assert.Equal(["LE6122"], TestPackage.Scorm12().Replace("<title>LLM", "<title>" + entity).Codes());

    [Fact]
    public void The_named_entities_of_XML_are_fine() =>
        Assert.Empty(TestPackage.Scorm12().Replace("<title>LLM", "<title>&amp;&lt;&gt;").Codes());
}
