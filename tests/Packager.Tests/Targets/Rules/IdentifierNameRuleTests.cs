namespace Packager.Tests.Targets.Rules;

public sealed class IdentifierNameRuleTests
{
    [Theory]
    [InlineData("1m")]
    [InlineData("m 1")]
    [InlineData("m:1")]
    [InlineData("")]
    public void An_identifier_that_is_no_XML_ID_is_refused(string identifier) =>
        Assert.Equal(["LE6111"], TestPackage.Scorm12().Replace("\"item-lesson\"", $"\"{identifier}\"").Codes());

    [Fact]
    public void An_item_without_an_identifier_is_refused() =>
        Assert.Equal(["LE6111"], TestPackage.Scorm12().Replace("identifier=\"item-lesson\"", "").Codes());
}
