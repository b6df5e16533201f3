namespace Packager.Tests.Targets.Rules;

public sealed class ActivityUniqueRuleTests
{
    [Fact]
    public void An_activity_is_listed_once() =>
        Assert.Equal(["LE6305"], TestPackage.TinCan().Replace("</activities>", """<activity id="https://example.org/courses/llm-evolution/lessons/lesson" type="urn:a"><name lang="en">a</name><description lang="en">b</description></activity></activities>""").Codes());
}
