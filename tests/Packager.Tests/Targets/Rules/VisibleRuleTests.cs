namespace Packager.Tests.Targets.Rules;

public sealed class VisibleRuleTests
{
    [Fact]
    public void An_item_that_does_not_say_isvisible_is_refused() =>
        Assert.Equal(["LE6117"], TestPackage.Scorm12().Replace(" isvisible=\"true\"", "").Codes());

    [Fact]
    public void An_item_that_says_isvisible_false_is_refused() =>
        Assert.Equal(["LE6117"], TestPackage.Scorm2004().Replace("isvisible=\"true\"", "isvisible=\"false\"").Codes());
}
