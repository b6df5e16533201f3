namespace Packager.Tests.Theme;

public sealed class GlossaryTests
{
    [Fact]
    public async Task Terms_stand_below_their_letter_under_their_own_id()
    {
        Html.AssertInOrder(
            Html.Squeeze(await Html.Render(SamplePages.Glossary)),
            "<a href=\"#letter.A\">A</a>",
            "<a href=\"#letter.V\">V</a>",
            "<h2 id=\"letter.A\">A</h2>",
            "<div id=\"attention\"><dt>attention</dt><dd>A weighted<em>sum</em>.</dd></div>",
            "<h2 id=\"letter.V\">V</h2>",
            "<div id=\"vector\">");
    }
}
