namespace Packager.Tests.Theme;

public sealed class OverviewTests
{
    [Fact]
    public async Task The_timeline_gives_dates_as_exact_as_they_are_and_the_lesson_that_tells() => Html.AssertInOrder(
        Html.Squeeze(await Html.Render(SamplePages.Timeline)),
        "<a href=\"#year.2013\">2013</a>",
        "<h2 id=\"year.2013\">2013</h2>",
        "<time datetime=\"2013\"></time>",
        "Words become &lt;vectors&gt;<a href=\"lessons/embeddings.html\">1.1 Word embeddings</a>",
        "<h2 id=\"year.2017\">2017</h2>",
        "<time datetime=\"2017-06\">Jun</time>",
        "<time datetime=\"2017-12-04\">Dec 4</time>");

    [Fact]
    public async Task The_map_draws_a_line_between_modules_and_lists_lesson_by_lesson() => Html.AssertInOrder(
        Html.Squeeze(await Html.Render(SamplePages.Map)),
        "<a href=\"#module.foundations\">1 Foundations</a>",
        "<path d=\"M0 24C280 24 280 72 0 72\" stroke-width=\"1.5\">",
        "<h2 id=\"module.foundations\">",
        "<a href=\"lessons/embeddings.html\">Word embeddings</a>",
        "Leads to:<a href=\"lessons/attention.html\">2.1 Attention</a>",
        "<h2 id=\"module.transformers\">",
        "Builds on:<a href=\"lessons/embeddings.html\">1.1 Word embeddings</a>");
}
