using Deque.AxeCore.Playwright;
using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager.Model;
using Microsoft.Playwright;

namespace E2E;

/// <summary>A course as a static site.</summary>
public sealed class WebSiteTests(BrowserFixture browser)
{
    private static readonly TimeSpan s_aWhile = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_plain_web_server_is_enough_and_the_browser_keeps_what_was_done()
    {
        var folder = await SmallBuild.OneAsync("web-course", "web");
        await using var server = await SiteServer.StartAsync(folder);
        await using var reader = await Reader.OpenAsync(browser, server.Url);
        Assert.Equal("Your progress is kept on this device only.", await reader.Page.Locator("[data-player=notice]").TextContentAsync());

        await reader.OpenItemAsync(SmallBuild.Lesson);
        await reader.ReadForAsync(s_aWhile);
        await reader.GoHomeAsync();
        await reader.OpenItemAsync(SmallBuild.Quiz);
        await reader.TakeQuizAsync(right: true);
        await reader.GoToAsync(server.Url);

        await reader.Page.Locator($"li[data-item='{SmallBuild.Lesson}'][data-state=complete]").First.WaitForAsync();
        await reader.Page.Locator($"li[data-item='{SmallBuild.Quiz}'][data-state=complete]").First.WaitForAsync();
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_lesson_opened_from_the_disk_is_read_to_its_end_and_remembered()
    {
        var folder = await SmallBuild.OneAsync("web-disk", "web");
        await using var reader = await Reader.OpenAsync(browser, AddressOf(folder, "lessons/words.html"));

        await reader.ReadForAsync(s_aWhile);
        await reader.Page.Locator("[data-lesson-status]", new PageLocatorOptions { HasTextString = "Lesson complete" }).WaitForAsync();
        await reader.GoHomeAsync();

        await reader.Page.Locator($"li[data-item='{SmallBuild.Lesson}'][data-state=complete]").First.WaitForAsync();
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Several_courses_are_found_from_one_page_by_a_server_and_from_the_disk()
    {
        var built = await SmallBuild.RunAsync("web-several", "web", Structure.Course, Split.None, SmallBuild.Sample("features"), SmallBuild.Tree);
        var folder = Path.GetDirectoryName(built[0].Path)!;
        await using var server = await SiteServer.StartAsync(folder);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var address in new[] { server.Url, AddressOf(folder, "index.html") })
        {
            await page.GotoAsync(address);
            Assert.Equal("All courses", await page.Locator("h1").TextContentAsync());
            await page.Locator(".shelf a", new PageLocatorOptions { HasTextString = "Small" }).ClickAsync();
            await page.Locator("main[data-page=outline][data-page-id=small]").WaitForAsync();
        }
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_page_of_all_courses_has_no_violation_and_does_not_scroll_sideways(int width, ColorScheme scheme)
    {
        var built = await SmallBuild.RunAsync($"web-axe-{width}", "web", Structure.Course, Split.None, SmallBuild.Sample("features"), SmallBuild.Tree);
        await using var server = await SiteServer.StartAsync(Path.GetDirectoryName(built[0].Path)!);
        await using var context = await browser.NewContextAsync(width, 800, scheme);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url);

        var result = await page.RunAxe();

        Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}")));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
    }

    [Theory]
    [MemberData(nameof(Shapes.Cuts), MemberType = typeof(Shapes))]
    public async Task Every_cut_of_a_course_has_a_first_page_that_leads_to_its_lessons(Structure structure, Split split)
    {
        var built = await SmallBuild.RunAsync($"web-{structure}-{split}", "web", structure, split, SmallBuild.Sample("features"));
        await using var server = await SiteServer.StartAsync(Path.GetDirectoryName(built[0].Path)!);
        foreach (var site in built.Where(p => p.Objects > 0))
        {
            await using var context = await browser.NewContextAsync();
            var page = await context.NewPageAsync();
            await page.GotoAsync($"{server.Url}/{Path.GetFileName(site.Path)}/");
            var links = page.Locator("main :is(.card, .shelf) a");
            Assert.True(await links.CountAsync() >= site.Objects);
            await links.First.ClickAsync();
            await page.Locator("main:is([data-page=lesson], [data-page=quiz], [data-page=outline])").WaitForAsync();
        }
    }

    private static string AddressOf(string folder, string path) => new Uri(Path.Combine(folder, path)).AbsoluteUri;
}
