using Packager.Testing;

namespace Packager.Tests.Render;

public sealed class FigureRenderingTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">T</title><desc id=\"d\">D</desc></svg>";

    [Fact]
    public void A_bitmap_alone_in_its_paragraph_is_a_figure_with_a_caption()
    {
        var lesson = Rendering.Lesson(SmallCourse.WithBody("![A \"cat\" \\<b>](figures/cat.png \"It's a **cat** & <b>\")\n").Add("01-basics/figures/cat.png", Images.Png(640, 480)));

        Assert.Equal(
            "<figure><img src=\"../media/01-basics/figures/cat.png\" alt=\"A &quot;cat&quot; &lt;b&gt;\" width=\"640\" height=\"480\" decoding=\"async\"><figcaption>It's a **cat** &amp; &lt;b&gt;</figcaption></figure>\n",
            lesson.BodyHtml.Replace("&#39;", "'", StringComparison.Ordinal));
        Assert.Equal([("media/01-basics/figures/cat.png", "01-basics/figures/cat.png")], lesson.Media.Select(m => (m.Key, m.Value)));
    }

    [Fact]
    public void A_bitmap_among_words_is_no_figure() => Assert.Equal(
        "<p>See <img src=\"../media/01-basics/cat.png\" alt=\"A cat\" width=\"1\" height=\"1\" decoding=\"async\"> there.</p>\n",
        Rendering.Lesson(SmallCourse.WithBody("See ![A cat](cat.png) there.\n").Add("01-basics/cat.png", Images.Png(1, 1))).BodyHtml);

    [Fact]
    public void An_image_that_decorates_has_an_empty_alternative() => Assert.Contains(
        " alt=\"\" ", Rendering.Lesson(SmallCourse.WithBody("![A cat](decorative:cat.png)\n").Add("01-basics/cat.png", Images.Png(1, 1))).BodyHtml, StringComparison.Ordinal);

    [Fact]
    public void An_SVG_stands_inside_the_page_with_ids_of_its_own() => Assert.Equal(
        "<figure><svg viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"f1:t f1:d\" focusable=\"false\"><title id=\"f1:t\">T</title><desc id=\"f1:d\">D</desc></svg><figcaption>Caption.</figcaption></figure>\n"
        + "<figure><svg viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"f2:t f2:d\" focusable=\"false\"><title id=\"f2:t\">T</title><desc id=\"f2:d\">D</desc></svg></figure>",
        Body("![A](a.svg \"Caption.\")\n\n![A](a.svg)", Svg));

    [Fact]
    public void An_SVG_that_decorates_is_hidden_from_screen_readers() => Assert.Equal(
        "<figure><svg viewBox=\"0 0 9 9\" aria-hidden=\"true\" focusable=\"false\" /></figure>", Body("![](decorative:a.svg)", Svg));

    [Fact]
    public void An_SVG_that_does_not_name_itself_is_named_by_its_text_alternative() => Assert.Equal(
        "<figure><svg viewBox=\"0 0 9 9\" role=\"img\" aria-label=\"A &quot;cat&quot; &lt;b&gt;\" focusable=\"false\" /></figure>",
        Body("![A \"cat\" \\<b>](a.svg)", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>"));

    [Fact]
    public void References_inside_an_SVG_follow_its_ids() => Assert.Contains(
        "<g id=\"f1:a\" /><use clip-path=\"url(#f1:a)\" href=\"#f1:a\" />",
        Body("![A](a.svg)", Svg.Replace("</svg>", "<g id=\"a\"/><use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"#a\" clip-path=\"url(#a)\"/></svg>", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void CDATA_in_an_SVG_is_text_since_an_HTML_parser_would_end_it_early()
    {
        var html = Body("![A](a.svg)", Svg.Replace(">D<", "><![CDATA[ > <img src=x onerror=alert(1)> ]]><", StringComparison.Ordinal));

        Assert.Contains("<desc id=\"f1:d\"> &gt; &lt;img src=x onerror=alert(1)&gt; </desc>", html, StringComparison.Ordinal);
    }

    private static string Body(string markdown, string svg) =>
        Rendering.Lesson(SmallCourse.WithBody(markdown + "\n").Add("01-basics/a.svg", svg)).BodyHtml.TrimEnd('\n');
}
