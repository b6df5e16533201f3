using Deque.AxeCore.Playwright;
using E2E.Lms;
using Microsoft.Playwright;

namespace E2E;

/// <summary>WCAG 2.2 AA as far as axe-core can tell, on every kind of page, in both colour schemes, on phone and desktop.</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    public static TheoryData<string, int, ColorScheme> Pages()
    {
        var pages = new TheoryData<string, int, ColorScheme>();
        string[] paths =
        [
            "index.html", "glossary.html", "timeline.html", "map.html", "lessons/word-embeddings-word2vec-and-glove.html", "lessons/attention-is-all-you-need.html",
            "quizzes/pre-transformer-foundations-quiz.html",
        ];
        foreach (var path in paths)
        {
            foreach (var width in new[] { 360, 1280 })
            {
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark }) pages.Add(path, width, scheme);
            }
        }
        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_of_the_course_has_no_violation(string path, int width, ColorScheme scheme)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync("scorm12"));
        await using var context = await browser.NewContextAsync(width, 800, scheme);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{lms.Url}/package/{path}");
        await page.Locator("main").WaitForAsync();
        if (path.StartsWith("quizzes/", StringComparison.Ordinal)) await page.Locator("[data-quiz-start]").ClickAsync();

        var result = await page.RunAxe();

        Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        Assert.NotEmpty(result.Passes);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync("scorm12"));
        await using var context = await browser.NewContextAsync(width, 800);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{lms.Url}/package/index.html");
        var lessons = await page.Locator("li.card:not(.card-outline) h3 a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        foreach (var path in lessons.Concat(["index.html", "glossary.html", "timeline.html", "map.html"]))
        {
            await page.GotoAsync($"{lms.Url}/package/{path}");
            await page.Locator("main").WaitForAsync();
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.Equal((path, 0), (path, overflow));
        }
    }
}
