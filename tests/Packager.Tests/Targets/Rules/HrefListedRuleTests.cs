namespace Packager.Tests.Targets.Rules;

public sealed class HrefListedRuleTests
{
    [Fact]
    public void A_resource_that_does_not_list_its_own_href_is_refused() =>
        Assert.Equal(
            ["LE6107"],
            TestPackage.Scorm12().Replace("href=\"lessons/quiz.html\">", "href=\"lessons/lesson.html\">").Codes());

    [Fact]
    public void The_query_of_an_href_is_left_out_of_the_comparison() =>
        Assert.Empty(TestPackage.Scorm12().Replace("href=\"lessons/quiz.html\">", "href=\"lessons/quiz.html?a=1#b\">").Codes());
}
