using LlmEvolution.Packager.Render.Pages;

namespace Packager.Tests.Theme;

public sealed class OutlineTests
{
    [Fact]
    public async Task An_outline_opens_with_title_summary_and_a_hidden_link_to_the_first_lesson()
    {
        Html.AssertInOrder(
            Html.Squeeze(await Html.Render(SamplePages.Outline)),
            "<h1>LLM Evolution</h1>",
            "How language models came to be.",
            "<li>2 modules</li>",
            "<li>3 lessons</li>",
            "<li>14 h 9 min</li>",
            "<a class=\"button\" data-player=\"resume\" href=\"lessons/embeddings.html\" hidden>Start</a>");
    }

    [Fact]
    public async Task Each_module_section_holds_a_place_for_its_progress_and_its_cards_in_order()
    {
        Html.AssertInOrder(
            Html.Squeeze(await Html.Render(SamplePages.Outline)),
            "<section class=\"module\" id=\"module-foundations\" data-module=\"foundations\">",
            "Foundations</h2>",
            "Words become vectors.",
            "<span>24 min</span>",
            "data-module-progress></span>",
            "<li class=\"card\" data-item=\"embeddings\">",
            "<span class=\"card-number\">1.1</span>",
            "<a href=\"lessons/embeddings.html\">Word embeddings</a>",
            "Words as lists of numbers.",
            "<span>7 min</span>",
            "<span class=\"card-state\" data-item-state></span>",
            "<li class=\"card card-outline\" data-item=\"seq2seq\">",
            "In preparation",
            "<li class=\"card card-quiz\" data-item=\"foundations-quiz\">",
            "<a href=\"quizzes/foundations-quiz.html\">Module 1 quiz</a>",
            "10 questions · pass mark 80%",
            "<span class=\"card-state\" data-item-state></span>",
            "data-module=\"transformers\"");
    }

    [Fact]
    public async Task The_map_leads_to_every_module_and_has_a_tick_for_every_item()
    {
        var html = Html.Squeeze(await Html.Render(SamplePages.Outline));
        var map = html[html.IndexOf("<nav class=\"map\"", StringComparison.Ordinal)..html.IndexOf("</nav>", StringComparison.Ordinal)];

        Html.AssertInOrder(
            map,
            "<a href=\"#module-foundations\">",
            "data-item=\"embeddings\"",
            "data-item=\"seq2seq\"",
            "data-item=\"foundations-quiz\"",
            "<a href=\"#module-transformers\">",
            "data-item=\"attention\"");
    }

    [Fact]
    public async Task The_outline_of_one_module_repeats_neither_its_title_nor_a_map()
    {
        var module = SamplePages.Outline.Modules[0];
        var page = SamplePages.Outline with { Id = module.Id, Title = module.Title, Summary = module.Summary, Root = "../", Modules = [module] };
        var html = Html.Squeeze(await Html.Render(page));

        Assert.DoesNotContain("class=\"map\"", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("Words become vectors.").Length);
        Html.AssertInOrder(html, "<p class=\"eyebrow\">LLM Evolution</p>", "<h1>Foundations</h1>", "data-module=\"foundations\"", "href=\"../lessons/embeddings.html\"");
    }

    [Fact]
    public async Task The_start_link_passes_over_lessons_in_preparation()
    {
        var module = SamplePages.Outline.Modules[0];
        OutlineLesson unready = module.Lessons[1], ready = module.Lessons[0];
        var html = await Html.Render(SamplePages.Outline with { Modules = [module with { Lessons = [unready, ready] }] });

        Assert.Contains("data-player=\"resume\" href=\"lessons/embeddings.html\"", html, StringComparison.Ordinal);
    }
}
