using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>A person in front of a course that fills its own window: cmi5, Tin Can, web.</summary>
internal sealed class WebReader : IAsyncDisposable
{
    // Long past, so that a record store takes the statements' times.
    private static readonly DateTime s_start = new(2026, 11, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private WebReader(IBrowserContext context) => _context = context;

    public IPage Page { get; private set; } = null!;

    /// <summary>Errors the browser has written to its console.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<WebReader> OpenAsync(BrowserFixture browser, string address)
    {
        var context = await browser.NewContextAsync();
        context.SetDefaultTimeout(15_000);
        await context.Clock.InstallAsync(new ClockInstallOptions { TimeDate = s_start });
        var reader = new WebReader(context);
        await reader.OpenAgainAsync(address);
        return reader;
    }

    /// <summary>In another tab on the same device.</summary>
    public async Task OpenAgainAsync(string address)
    {
        Page = await _context.NewPageAsync();
        Page.Console += (_, message) =>
        {
            if (message.Type == "error") _complaints.Add(message.Text);
        };
        Page.PageError += (_, error) => _complaints.Add(error);
        await Page.GotoAsync(address);
        await Page.Locator("main").WaitForAsync();
    }

    /// <summary>Seconds, by the learner's clock.</summary>
    public Task<double> NowAsync() => Page.EvaluateAsync<double>("Date.now() / 1000");

    /// <summary>Closes the tab without a word, as learners do.</summary>
    public async Task CloseTabAsync()
    {
        await Page.CloseAsync(new PageCloseOptions { RunBeforeUnload = false });
        // What the closing page sent may still be on its way.
        await Task.Delay(300);
    }

    public Task SavedAsync() => Page.Locator("[data-player=save][data-state=saved]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    public async Task OpenItemAsync(string id)
    {
        await Page.Locator($"li[data-item='{id}'] a").First.ClickAsync();
        await Page.Locator($"main[data-page-id='{id}']").WaitForAsync();
    }

    public async Task GoHomeAsync()
    {
        await Page.Locator("[data-player=home]").First.ClickAsync();
        await Page.Locator("main[data-page=outline]").WaitForAsync();
    }

    public async Task ReadForAsync(TimeSpan time)
    {
        await Page.Locator("[data-lesson-end]").ScrollIntoViewIfNeededAsync();
        for (var left = time; left > TimeSpan.Zero; left -= TimeSpan.FromMinutes(1))
        {
            await Page.Mouse.MoveAsync(200 + (left.Seconds % 50), 200);
            await _context.Clock.RunForAsync((long)Math.Min(left.TotalMilliseconds, 60_000));
        }
    }

    public Task WaitAsync(TimeSpan time) => _context.Clock.RunForAsync((long)time.TotalMilliseconds);

    public Task TakeQuizAsync(bool right) => QuestionHand.TakeQuizAsync(Page.Locator("main"), right);

    public Task SaveAndExitAsync() => Page.Locator("[data-player=exit]").ClickAsync();

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
