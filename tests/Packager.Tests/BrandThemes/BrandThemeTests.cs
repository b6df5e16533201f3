using LlmEvolution.Packager.Render.Pages;

namespace Packager.Tests.BrandThemes;

public sealed class BrandThemeTests
{
    [Fact]
    public async Task A_template_replaces_the_inside_of_main_and_the_rest_is_inherited()
    {
        await using var theme = await ThemeUnderTest.OpenAsync(("Glossary.cshtml", "@foreach (var e in Model.Entries)\n{\n<p id=\"@e.Id\">@Raw(e.DefinitionHtml)</p>\n}"));
        Assert.Equal(
            "<!doctype html>\n<html lang=\"en\" data-plain><main id=\"main\" data-page=\"glossary\"><p id=\"vector\"><em>numbers</em></p>\n</main></html>\n",
            await theme.RenderAsync(Pages.Glossary));
        Assert.Equal(await new PlainTheme().RenderAsync(Pages.Outline), await theme.RenderAsync(Pages.Outline));
        Assert.Equal(await new PlainTheme().RenderAsync(Pages.Lesson), await theme.RenderAsync(Pages.Lesson));
    }

    [Fact]
    public async Task Texts_of_the_model_are_encoded_and_letters_of_every_script_stay_as_they_are()
    {
        await using var theme = await ThemeUnderTest.OpenAsync(("Lesson.cshtml", "<h1 title=\"@Model.Summary\">@Model.Title</h1>@Main"));
        Assert.Contains("<h1 title=\"Say &quot;words&quot; &amp; mean vectors\">Wörter &lt;b&gt;</h1><p>Words as <em>points</em>.</p>", await theme.RenderAsync(Pages.Lesson), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Main_is_what_the_theme_below_makes_of_the_page()
    {
        await using var theme = await ThemeUnderTest.OpenAsync(("Quiz.cshtml", "<p>Good luck</p>\n@Main"));
        var below = await new PlainTheme().RenderMainAsync(Pages.Quiz);
        Assert.Contains($"<main id=\"main\" data-page=\"quiz\"><p>Good luck</p>\n{below}</main>", await theme.RenderAsync(Pages.Quiz), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_template_goes_around_pages_of_both_themes()
    {
        const string Document = """
            <!doctype html>
            <html lang="@Model.Site.Language" data-root="@Model.Root">
            <head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>@Model.Title</title>
            @foreach (var style in Model.Site.Styles) {<link rel="stylesheet" href="@(Model.Root + style)">}
            <script src="@(Model.Root + Model.DataScript)" defer></script><script src="@(Model.Root + Model.Site.Player)" defer></script></head>
            <body><header>Acme</header><main id="main" tabindex="-1" data-page="@Model.Kind" data-page-id="@Model.Id">@Main</main></body>
            </html>
            """;
        await using var theme = await ThemeUnderTest.OpenAsync(("Document.cshtml", Document), ("Glossary.cshtml", "<p id=\"vector\">own</p>"));
        Assert.Contains("<header>Acme</header><main id=\"main\" tabindex=\"-1\" data-page=\"glossary\" data-page-id=\"glossary\"><p id=\"vector\">own</p></main>", await theme.RenderAsync(Pages.Glossary), StringComparison.Ordinal);
        Assert.Contains("data-page=\"outline\" data-page-id=\"course\"><p>plain outline</p></main>", await theme.RenderAsync(Pages.Outline), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_given_what_the_template_hands_it()
    {
        await using var theme = await ThemeUnderTest.OpenAsync(
            ("Quiz.cshtml", "@{ await IncludeAsync(\"_Typed.cshtml\", Model); await IncludeAsync(\"_Free.cshtml\", new { Name = \"<you>\" }); }@Main"),
            ("_Typed.cshtml", "@model QuizPage\n<p>@Model.PassMark</p>"),
            ("_Free.cshtml", "<p>@Model.Name</p>"));
        Assert.Contains("<p>80</p><p>&lt;you&gt;</p>", await theme.RenderAsync(Pages.Quiz), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_page_gives_the_same_text_in_every_run()
    {
        (string, string)[] files = [("Lesson.cshtml", "<h1>@Model.Title</h1>\n@foreach (var o in Model.Objectives) {<p>@o</p>}\n@Main")];
        await using var first = await ThemeUnderTest.OpenAsync(files);
        await using var second = await ThemeUnderTest.OpenAsync(files);
        var text = await first.RenderAsync(Pages.Lesson);
        Assert.Equal(text, await first.RenderAsync(Pages.Lesson));
        Assert.Equal(text, await second.RenderAsync(Pages.Lesson));
    }

    [Fact]
    public async Task Two_themes_in_one_process_do_not_mix()
    {
        await using var red = await ThemeUnderTest.OpenAsync(("Quiz.cshtml", "@{ await IncludeAsync(\"_Name.cshtml\"); }@Main"), ("_Name.cshtml", "red"));
        await using var blue = await ThemeUnderTest.OpenAsync(("Quiz.cshtml", "@{ await IncludeAsync(\"_Name.cshtml\"); }@Main"), ("_Name.cshtml", "blue"), ("Outline.cshtml", "x @Main"));
        var pages = await Task.WhenAll(red.RenderAsync(Pages.Quiz), blue.RenderAsync(Pages.Quiz), red.RenderAsync(Pages.Quiz));
        Assert.Contains("data-page=\"quiz\">red<section", pages[0], StringComparison.Ordinal);
        Assert.Contains("data-page=\"quiz\">blue<section", pages[1], StringComparison.Ordinal);
        Assert.Equal(pages[0], pages[2]);
    }

    [Fact]
    public async Task A_theme_of_styles_alone_leaves_every_page_as_it_is()
    {
        await using var theme = await ThemeUnderTest.OpenAsync(("brand.css", "a{}"));
        foreach (Page page in new Page[] { Pages.Outline, Pages.Lesson, Pages.Quiz, Pages.Glossary })
            Assert.Equal(await new PlainTheme().RenderAsync(page), await theme.RenderAsync(page));
    }
}
