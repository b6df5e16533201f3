namespace Packager.Tests.Targets.Rules;

public sealed class LaunchExistsRuleTests
{
    [Fact]
    public void What_is_launched_is_in_the_package_letter_by_letter() =>
        Assert.Equal(["LE6307"], TestPackage.TinCan().Replace(">lessons/lesson.html<", ">Lessons/lesson.html<").Codes());
}
