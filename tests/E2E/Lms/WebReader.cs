using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>A person in front of a course that fills its own window: cmi5, Tin Can, web.</summary>
internal sealed class WebReader(IBrowserContext context, IPage page) : IAsyncDisposable
{
    // Long past, so that a record store takes the statements' times.
    private static readonly DateTime s_start = new(2026, 11, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly List<string> _complaints = [];

    public IPage Page => page;

    /// <summary>Errors the browser has written to its console.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<WebReader> OpenAsync(BrowserFixture browser, string address)
    {
        var context = await browser.NewContextAsync();
        context.SetDefaultTimeout(15_000);
        await context.Clock.InstallAsync(new ClockInstallOptions { TimeDate = s_start });
        var reader = new WebReader(context, await context.NewPageAsync());
        reader.Page.Console += (_, message) =>
        {
            if (message.Type == "error") reader._complaints.Add(message.Text);
        };
        reader.Page.PageError += (_, error) => reader._complaints.Add(error);
        await reader.Page.GotoAsync(address);
        await reader.Page.Locator("main").WaitForAsync();
        return reader;
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
            await context.Clock.RunForAsync((long)Math.Min(left.TotalMilliseconds, 60_000));
        }
    }

    public Task WaitAsync(TimeSpan time) => context.Clock.RunForAsync((long)time.TotalMilliseconds);

    public Task TakeQuizAsync(bool right) => QuestionHand.TakeQuizAsync(Page.Locator("main"), right);

    public Task SaveAndExitAsync() => Page.Locator("[data-player=exit]").ClickAsync();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
