namespace Packager.Tests.Targets.Rules;

public sealed class IdentifierUniqueRuleTests
{
    [Fact]
    public void An_identifier_that_is_used_twice_is_refused() =>
        Assert.Equal(["LE6110"], TestPackage.Scorm12().Replace("\"item-quiz\"", "\"item-lesson\"").Codes());

    [Fact]
    public void Items_and_resources_share_one_set_of_identifiers() =>
        Assert.Equal(["LE6110"], TestPackage.Scorm2004().Replace("\"item-quiz\"", "\"asset-shared\"").Codes());
}
