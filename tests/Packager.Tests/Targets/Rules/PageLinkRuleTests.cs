namespace Packager.Tests.Targets.Rules;

public sealed class PageLinkRuleTests
{
    [Theory]
    [InlineData("<a href=\"lessons/Lesson.html\">a</a>")]
    [InlineData("<img alt=\"\" src=\"media/none.png\">")]
    [InlineData("<a href=\"lessons\">a</a>")]
    public void A_link_to_what_is_not_in_the_site_is_refused(string html) =>
        Assert.Equal(["LE6402"], TestPackage.Web().With("index.html", html).Codes());

    [Fact]
    public void An_address_from_the_root_of_the_server_is_refused() =>
        Assert.Equal(["LE6403"], TestPackage.Web().With("index.html", "<a href=\"/lessons/lesson.html\">a</a>").Codes());

    [Theory]
    [InlineData("<a href=\"lessons/lesson.html?a=1#b\">a</a>")]
    [InlineData("<a href=\"#b\">a</a>")]
    [InlineData("<a href=\"https://example.org/x.html\">a</a>")]
    [InlineData("<link rel=\"icon\" href=\"data:,\">")]
    [InlineData("<code>&lt;a href=\"none.html\"&gt;</code>")]
    public void What_leads_into_the_site_out_of_the_web_or_is_only_text_is_fine(string html) =>
        Assert.Empty(TestPackage.Web().With("index.html", html).Codes());

    [Fact]
    public void A_link_is_resolved_from_its_page() =>
        Assert.Empty(TestPackage.Web().With("lessons/lesson.html", "<a href=\"../lessons/quiz.html\">a</a> <a href=\"quiz.html\">b</a>").Codes());
}
