using E2E.Lms;

namespace E2E;

/// <summary>
/// Every figure of the course as the browser draws it at a phone's width: what an estimate of text widths cannot promise.
/// </summary>
public sealed class FigureTests(BrowserFixture browser)
{
    [Fact]
    public async Task No_text_of_a_figure_leaves_its_box_or_the_picture_or_covers_another()
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync("scorm12"));
        await using var context = await browser.NewContextAsync(368, 800);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{lms.Url}/package/index.html");
        var lessons = await page.Locator("li.card:not(.card-outline, .card-quiz) h3 a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        var measure = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "figures.js"), TestContext.Current.CancellationToken);
        var figures = 0;
        var defects = new List<string>();
        foreach (var lesson in lessons)
        {
            await page.GotoAsync($"{lms.Url}/package/{lesson}");
            figures += await page.Locator("main figure svg").CountAsync();
            defects.AddRange((await page.EvaluateAsync<string[]>(measure)).Select(d => $"{lesson}: {d}"));
        }

        Assert.Empty(defects);
        Assert.True(figures >= 2 * lessons.Length, $"{figures} figures in {lessons.Length} lessons");
    }

    [Fact]
    public async Task The_measure_finds_what_it_looks_for()
    {
        await using var context = await browser.NewContextAsync(368, 800);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("""
            <main><figure><svg viewBox="0 0 640 200" width="336">
            <title>Faults</title>
            <rect x="90" y="10" width="60" height="40"/><text x="120" y="35" font-size="24" text-anchor="middle">too wide</text>
            <text x="600" y="35" font-size="24">outside</text>
            <text x="300" y="100" font-size="24">one</text><text x="310" y="100" font-size="24">two</text>
            <text x="20" y="160" font-size="12">small</text>
            </svg></figure></main>
            """);

        var defects = await page.EvaluateAsync<string[]>(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "figures.js"), TestContext.Current.CancellationToken));

        Assert.Equal(
            ["'too wide' leaves its box", "'outside' leaves the picture", "'small' is smaller than 12 px", "'one' and 'two' overlap"],
            defects.Select(d => d["Faults: ".Length..]));
    }
}
