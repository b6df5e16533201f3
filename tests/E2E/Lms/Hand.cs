using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>What a person can do with a course on the screen, whether it stands in a frame of the LMS, in one of the preview or in a window of its own.</summary>
internal abstract class Hand(IBrowserContext context) : IAsyncDisposable
{
    protected IBrowserContext Context { get; } = context;

    public abstract IPage Page { get; }

    public ILocator Main => At("main");

    /// <summary>Something on the course's own page.</summary>
    protected abstract ILocator At(string selector);

    public async Task OpenItemAsync(string id)
    {
        await At($"li[data-item='{id}'] a").First.ClickAsync();
        await At($"main[data-page-id='{id}']").WaitForAsync();
    }

    public async Task GoHomeAsync()
    {
        await At("[data-player=home]").First.ClickAsync();
        await At("main[data-page=outline]").WaitForAsync();
    }

    /// <summary>Scrolls to the end and stays there, moving the pointer now and then; by the installed clock.</summary>
    public async Task ReadForAsync(TimeSpan time)
    {
        await At("[data-lesson-end]").ScrollIntoViewIfNeededAsync();
        for (var left = time; left > TimeSpan.Zero; left -= TimeSpan.FromMinutes(1))
        {
            await Page.Mouse.MoveAsync(200 + (left.Seconds % 50), 200);
            await Context.Clock.RunForAsync((long)Math.Min(left.TotalMilliseconds, 60_000));
        }
    }

    public Task WaitAsync(TimeSpan time) => Context.Clock.RunForAsync((long)time.TotalMilliseconds);

    /// <summary>Starts the quiz on the page, answers each drawn question right or wrong, and submits.</summary>
    public Task TakeQuizAsync(bool right) => QuestionHand.TakeQuizAsync(Main, right);

    /// <summary>Closes the tab without a word, as learners do.</summary>
    public async Task CloseTabAsync()
    {
        await Page.CloseAsync(new PageCloseOptions { RunBeforeUnload = false });
        // What the closing page sent may still be on its way.
        await Task.Delay(300);
    }

    /// <summary>The browser's process for the page dies: no event fires any more.</summary>
    public async Task CrashAsync()
    {
        var crashed = new TaskCompletionSource();
        Page.Crash += (_, _) => crashed.TrySetResult();
        // The dying process never answers.
        _ = (await Context.NewCDPSessionAsync(Page)).SendAsync("Page.crash");
        await crashed.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await Page.CloseAsync();
    }

    public virtual async ValueTask DisposeAsync() => await Context.DisposeAsync();

    /// <summary>Until the page says that everything is saved.</summary>
    protected Task SavedAsync() => At("[data-player=save][data-state=saved]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    /// <summary>A browser of its own, whose clock the test runs.</summary>
    protected static async Task<IBrowserContext> NewContextAsync(BrowserFixture browser, DateTime start)
    {
        var context = await browser.NewContextAsync();
        context.SetDefaultTimeout(15_000);
        await context.Clock.InstallAsync(new ClockInstallOptions { TimeDate = start });
        return context;
    }
}
