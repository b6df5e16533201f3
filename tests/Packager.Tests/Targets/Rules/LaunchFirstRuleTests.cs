namespace Packager.Tests.Targets.Rules;

public sealed class LaunchFirstRuleTests
{
    [Fact]
    public void A_first_item_that_does_not_launch_the_first_resource_is_refused() =>
        Assert.Equal(
            ["LE6116"],
            TestPackage.Scorm12().Replace("<resources>", "<resources><resource identifier=\"a\" type=\"webcontent\" adlcp:scormtype=\"asset\"/>").Codes());
}
