using Deque.AxeCore.Playwright;
using E2E.Lms;
using Microsoft.Playwright;

namespace E2E;

/// <summary>The author's own pages: accessible, and usable on a phone.</summary>
public sealed class PreviewPagesTests(BrowserFixture browser)
{
    public static TheoryData<int, ColorScheme> Views => new MatrixTheoryData<int, ColorScheme>([360, 1280], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Shelf_panel_and_gradebook_have_no_accessibility_violation_and_do_not_scroll_sideways(int width, ColorScheme scheme)
    {
        await using var desk = await PreviewDesk.OpenAsync(browser, PreviewDesk.Copy($"preview-axe-{width}-{scheme}", "samples", "features"), width, 800, scheme);
        await desk.PlayAsync("features-scorm12");
        await desk.LogLine("LMSCommit").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        if (width < 900) await desk.PressAsync("LMS");
        await desk.Page.GetByText("What Moodle and Canvas will show").ClickAsync();
        await CheckAsync(desk, "panel");

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Gradebook" }).ClickAsync();
        await desk.Page.GetByText("Lessons and saved state").ClickAsync();
        await CheckAsync(desk, "gradebook");

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Packages" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "cmi5" }).WaitForAsync();
        await CheckAsync(desk, "shelf");
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Everything_in_the_panel_is_reached_and_used_with_the_keyboard()
    {
        await using var desk = await PreviewDesk.OpenAsync(browser, PreviewDesk.Copy("preview-keys", "samples", "minimal"));
        await desk.PlayAsync("minimal-scorm12");
        await desk.Page.Locator("#add-learner").FocusAsync();

        var reached = new List<string>();
        for (var step = 0; step < 60 && !reached.Contains("log"); step++)
        {
            await desk.Page.Keyboard.PressAsync("Tab");
            if (await desk.Page.EvaluateAsync<string>("document.activeElement?.id ?? ''") is { Length: > 0 } id) reached.Add(id);
        }

        Assert.Equal(["close", "relaunch", "new-attempt", "review", "offline", "refuses", "slow", "log-filter", "log-reads", "log-problems", "log-copy", "log-export", "log-clear", "log"], reached);
    }

    private static async Task CheckAsync(PreviewDesk desk, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder)
            await desk.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{desk.Page.ViewportSize!.Width}-{desk.Page.ViewportSize.Height}.png") });
        // The course in the frame has tests of its own.
        var result = await desk.Page.RunAxe(new Deque.AxeCore.Commons.AxeRunContext { Exclude = [new Deque.AxeCore.Commons.AxeSelector("#stage iframe")] });
        Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{name}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        Assert.Equal(0, await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
