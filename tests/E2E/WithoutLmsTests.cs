using E2E.Lms;

namespace E2E;

/// <summary>A page that no LMS has opened says so, and works all the same.</summary>
public sealed class WithoutLmsTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("scorm12")]
    [InlineData("scorm2004-4th")]
    public async Task A_plain_notice_says_that_nothing_is_recorded(string target)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync(target));
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{lms.Url}/package/index.html");

        var notice = page.Locator("[data-player=notice]");
        await notice.WaitForAsync();

        Assert.Contains("Nothing is recorded", await notice.TextContentAsync(), StringComparison.Ordinal);
        await page.Locator("li[data-item] a").First.ClickAsync();
        await page.Locator("main[data-page=lesson]").WaitForAsync();
        Assert.Empty(lms.Commits);
    }

    [Fact]
    public async Task A_page_asks_for_nothing_outside_its_package()
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync("scorm12"));
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync($"{lms.Url}/package/lessons/attention-mechanism-origins.html");
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        Assert.NotEmpty(requests);
        Assert.All(requests, url => Assert.StartsWith($"{lms.Url}/package/", url, StringComparison.Ordinal));
    }
}
