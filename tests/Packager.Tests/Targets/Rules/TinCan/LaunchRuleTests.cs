namespace Packager.Tests.Targets.Rules.TinCan;

public sealed class LaunchRuleTests
{
    [Theory]
    [InlineData("<launch lang=\"en\">lessons/lesson.html</launch>", "")]
    [InlineData("lessons/lesson.html</launch>", "lessons/other.html</launch>")]
    public void One_activity_is_launched_and_is_there(string valid, string broken) =>
        Assert.Equal(["LE6303"], TestPackage.TinCan().Replace(valid, broken).Codes());
}
