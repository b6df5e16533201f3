namespace Packager.Tests.Targets.Rules;

public sealed class UrlRuleTests
{
    [Theory]
    [InlineData("lessons/Lesson.html")]
    [InlineData("/lessons/lesson.html")]
    [InlineData("https://example.org/lessons/lesson.html")]
    [InlineData("../lessons/lesson.html")]
    public void cmi5_14_1_0_0_3_A_url_is_a_path_of_the_zip(string url) =>
        Assert.Equal(["LE6209"], TestPackage.Cmi5().Replace(">lessons/lesson.html<", $">{url}<").Codes());

    [Theory]
    [InlineData("endpoint")]
    [InlineData("fetch")]
    [InlineData("actor")]
    [InlineData("registration")]
    [InlineData("activityId")]
    public void cmi5_8_1_0_0_6_A_query_names_no_launch_parameter(string name) =>
        Assert.Equal(["LE6210"], TestPackage.Cmi5().Replace(">lessons/lesson.html<", $">lessons/lesson.html?a=1&amp;{name}=2<").Codes());

    [Fact]
    public void cmi5_13_1_4_0_3_A_query_of_other_names_is_fine() =>
        Assert.Empty(TestPackage.Cmi5().Replace(">lessons/lesson.html<", ">lessons/lesson.html?page=2#top<").Codes());
}
