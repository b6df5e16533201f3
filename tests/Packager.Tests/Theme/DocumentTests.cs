using LlmEvolution.Packager.Theme;

namespace Packager.Tests.Theme;

public sealed class DocumentTests
{
    public static TheoryData<string> Kinds => SamplePages.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_page_is_a_whole_document_in_the_order_of_the_contract(string kind)
    {
        var page = SamplePages.Of(kind);
        Html.AssertInOrder(
            await Html.Render(page),
            "<!doctype html>",
            $"<html lang=\"en\" data-root=\"{page.Root}\">",
            "<meta charset=\"utf-8\"",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"",
            "<meta http-equiv=\"Content-Security-Policy\"",
            "<meta name=\"referrer\" content=\"no-referrer\"",
            "<title>",
            $"<script src=\"{page.Root}assets/settings.js\"></script>",
            $"<link rel=\"stylesheet\" href=\"{page.Root}assets/styles.css\"",
            $"<script src=\"{page.Root}assets/sco/llm-evolution.js\" defer></script>",
            $"<script src=\"{page.Root}assets/player.js\" defer></script>",
            "<body>",
            "<a class=\"skip\" href=\"#main\">",
            "<header",
            "data-player=\"home\"",
            "data-player=\"progress-text\"",
            "<span class=\"save\" data-player=\"save\" role=\"status\">",
            "data-player=\"search\" hidden",
            "data-player=\"settings\" hidden",
            "data-player=\"exit\" hidden",
            "<progress data-player=\"progress\" max=\"100\"",
            "</header>",
            "<p data-player=\"notice\" hidden></p>",
            $"<main id=\"main\" tabindex=\"-1\" data-page=\"{kind}\" data-page-id=\"{page.Id}\">",
            "<h1>",
            "</main>",
            "<footer",
            "</body>",
            "</html>");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_content_security_policy_is_the_one_of_the_contract_to_the_letter(string kind)
    {
        Assert.Contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\">",
            await Html.Render(SamplePages.Of(kind)),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_page_has_a_style_or_a_script_inside(string kind)
    {
        var html = await Html.Render(SamplePages.Of(kind));

        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\son\w+=", html);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_same_page_gives_the_same_text(string kind)
    {
        var theme = new BuiltInTheme();
        var first = await theme.RenderAsync(SamplePages.Of(kind));

        Assert.Equal(first, await theme.RenderAsync(SamplePages.Of(kind)));
        Assert.Equal(first, await new BuiltInTheme().RenderAsync(SamplePages.Of(kind)));
    }

    [Fact]
    public async Task Two_hundred_lessons_are_rendered_one_after_another()
    {
        var theme = new BuiltInTheme();
        for (var i = 0; i < 200; i++)
        {
            var html = await theme.RenderAsync(SamplePages.Lesson with { Id = $"lesson-{i}", Title = $"Lesson number {i}" });

            Assert.Contains($"data-page-id=\"lesson-{i}\"", html, StringComparison.Ordinal);
            Assert.Contains($"<h1>Lesson number {i}</h1>", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_title_that_looks_like_markup_is_text()
    {
        var html = await Html.Render(SamplePages.Lesson with { Title = "<script>alert(1)</script> & \"more\"" });

        Assert.Contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_of_any_script_stay_letters()
    {
        Assert.Contains("<h1>Évolution · 进化 – развитие</h1>", await Html.Render(SamplePages.Lesson with { Title = "Évolution · 进化 – развитие" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_names_page_and_course_and_the_course_only_once()
    {
        Assert.Contains("<title>Word embeddings · LLM Evolution</title>", await Html.Render(SamplePages.Lesson), StringComparison.Ordinal);
        Assert.Contains("<title>LLM Evolution</title>", await Html.Render(SamplePages.Outline), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_outline_nothing_links_home()
    {
        var html = await Html.Render(SamplePages.Lesson with { OutlineHref = null });

        Assert.DoesNotContain("data-player=\"home\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("index.html", html, StringComparison.Ordinal);
    }
}
