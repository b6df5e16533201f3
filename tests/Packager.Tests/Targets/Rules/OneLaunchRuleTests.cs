namespace Packager.Tests.Targets.Rules;

public sealed class OneLaunchRuleTests
{
    [Fact]
    public void A_package_without_a_launch_is_refused() =>
        Assert.Equal(["LE6306"], TestPackage.TinCan().Replace("<launch lang=\"en\">lessons/lesson.html</launch>", "").Codes());

    [Fact]
    public void A_package_with_two_launches_is_refused() =>
        Assert.Equal(["LE6306"], TestPackage.TinCan().Replace("</activities>", """<activity id="urn:b" type="urn:a"><name lang="en">a</name><description lang="en">b</description><launch lang="en">lessons/lesson.html</launch></activity></activities>""").Codes());
}
