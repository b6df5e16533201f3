using Packager.Testing;

namespace Packager.Tests.Render;

/// <summary>Markdown of docs/authoring.md as the HTML of docs/page-contract.md.</summary>
public sealed class TextRenderingTests
{
    [Theory]
    [InlineData("Some *words* and **more**, `code`, ~~gone~~.", "<p>Some <em>words</em> and <strong>more</strong>, <code>code</code>, <del>gone</del>.</p>")]
    [InlineData("## The idea", "<h2 id=\"the-idea\">The idea</h2>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("\"Straight\" -- it's", "<p>&quot;Straight&quot; -- it's</p>")]
    [InlineData("Word\n: Meaning", "<dl>\n<dt>Word</dt>\n<dd>Meaning</dd>\n</dl>")]
    [InlineData("HTML here\n\n*[HTML]: Hyper \"Text\" <b>", "<p><abbr title=\"Hyper &quot;Text&quot; &lt;b&gt;\">HTML</abbr> here</p>")]
    [InlineData("a < b & c > d \"e\"", "<p>a &lt; b &amp; c &gt; d &quot;e&quot;</p>")]
    [InlineData("`<script>` and \\<b>", "<p><code>&lt;script&gt;</code> and &lt;b&gt;</p>")]
    [InlineData("&lt;b&gt; &#60;i&#62; &amp;", "<p>&lt;b&gt; &lt;i&gt; &amp;</p>")]
    [InlineData("Text <!-- a note --> text", "<p>Text  text</p>")]
    [InlineData("In C++ a::b and ::c::", "<p>In C++ a::b and ::c::</p>")]
    [InlineData("Before.\n\n---\n\nAfter.", "<p>Before.</p>\n<hr />\n<p>After.</p>")]
    public void Text_becomes_the_HTML_of_CommonMark(string markdown, string html) => Assert.Equal(html, Rendering.Body(markdown));

    [Fact]
    public void Front_matter_is_no_part_of_the_body() => Assert.Equal(
        "<p>Words become numbers.</p>\n",
        Rendering.Lesson(SmallCourse.WithFrontMatter("title: x\nsummary: y\nminutes: 1\ntags:\n  - a\n# ...")).BodyHtml);

    [Fact]
    public void A_table_has_a_caption_column_heads_and_row_heads() => Assert.Equal(
        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"A &amp; B &lt;C&gt;\"><table><caption><em>A</em> &amp; B &lt;C&gt;</caption>"
        + "<thead><tr><th scope=\"col\">Model</th><th scope=\"col\" class=\"num\">Score</th><th scope=\"col\" class=\"mid\">Note</th></tr></thead>"
        + "<tbody><tr><th scope=\"row\">CBOW</th><td class=\"num\">24</td><td class=\"mid\">a</td></tr></tbody></table></div>",
        Rendering.Body("Table: *A* & B \\<C>\n\n| Model | Score | Note |\n|---|---:|:-:|\n| CBOW | 24 | a |"));

    [Fact]
    public void A_table_without_a_caption_still_has_a_name() => Assert.StartsWith(
        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><thead>", Rendering.Body("| A |\n|---|\n| 1 |"), StringComparison.Ordinal);

    [Fact]
    public void A_box_names_its_kind_and_its_title() => Assert.Equal(
        "<div class=\"box box-note\" role=\"note\" aria-label=\"Note\"><p class=\"box-title\"><span class=\"box-kind\">Note</span> <span>A &lt;b&gt; &amp; &quot;c&quot;</span></p>\n<p>Text.</p>\n</div>",
        Rendering.Body("::: note A <b> & \"c\"\nText.\n:::"));

    [Fact]
    public void A_box_needs_no_title_and_may_hold_another() => Assert.Equal(
        "<div class=\"box box-tip\" role=\"note\" aria-label=\"Tip\"><p class=\"box-title\"><span class=\"box-kind\">Tip</span></p>\n<div class=\"box box-example\" role=\"note\" aria-label=\"Example\"><p class=\"box-title\"><span class=\"box-kind\">Example</span></p>\n<p>Text.</p>\n</div>\n</div>",
        Rendering.Body(":::: tip\n::: example\nText.\n:::\n::::"));

    [Fact]
    public void A_box_in_a_tight_list_keeps_its_paragraphs() =>
        Assert.Contains("</p>\n<p>Text.</p>\n</div>", Rendering.Body("- ::: tip\n  Text.\n  :::"), StringComparison.Ordinal);

    [Fact]
    public void Code_is_coloured_with_classes_and_encoded() => Assert.Equal(
        "<pre tabindex=\"0\"><code class=\"language-python\"><span class=\"keyword\">if</span> a &lt; <span class=\"number\">1</span> &amp; b: x = <span class=\"string\">&quot;&lt;/pre&gt;&quot;</span></code></pre>",
        Rendering.Body("```python\nif a < 1 & b: x = \"</pre>\"\n```"));

    [Theory]
    [InlineData("text", "language-text")]
    [InlineData("no-such-language", "language-no-such-language")]
    [InlineData("\"><script>", "language-&quot;&gt;&lt;script&gt;")]
    public void Code_of_an_unknown_language_is_text(string language, string name) => Assert.Equal(
        $"<pre tabindex=\"0\"><code class=\"{name}\">a &lt; b &amp; &quot;c&quot;</code></pre>", Rendering.Body($"```{language}\na < b & \"c\"\n```"));

    [Fact]
    public void A_formula_in_a_sentence_is_MathML() =>
        Assert.Equal("<p>So <math><mi>x</mi></math>.</p>", Rendering.Body("So $x$."));

    [Fact]
    public void A_formula_on_lines_of_its_own_can_be_scrolled_by_keyboard()
    {
        var html = Rendering.Body("$$\nx\n$$");

        Assert.StartsWith("<div class=\"math-block\" tabindex=\"0\"><math display=\"block\"", html, StringComparison.Ordinal);
        Assert.EndsWith("<mi>x</mi></math></div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_links_to_its_text_and_back()
    {
        var html = Rendering.Body("Text[^a].\n\n[^a]: More.");

        Assert.StartsWith("<p>Text<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn:1\">", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#fnref:1\" class=\"footnote-back-ref\"", html, StringComparison.Ordinal);
    }
}
