using System.Text.Json;
using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>A person in front of a browser who opened the course in the LMS; does only what a person can do.</summary>
internal sealed class Learner : IHand, IAsyncDisposable
{
    private static readonly DateTime s_start = new(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc);

    private readonly IBrowserContext _context;

    private Learner(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    public IFrameLocator Sco => Page.FrameLocator("iframe[name=sco]");

    public ILocator Main => Sco.Locator("main");

    public static async Task<Learner> LaunchAsync(BrowserFixture browser, LmsServer lms, string standard, string href = "index.html")
    {
        var context = await browser.NewContextAsync();
        context.SetDefaultTimeout(15_000);
        await context.Clock.InstallAsync(new ClockInstallOptions { TimeDate = s_start });
        return await LaunchAsync(context, lms, standard, href);
    }

    /// <summary>Opens the course once more on the same device.</summary>
    public Task<Learner> LaunchAgainAsync(LmsServer lms, string standard, string href = "index.html") => LaunchAsync(_context, lms, standard, href);

    private static async Task<Learner> LaunchAsync(IBrowserContext context, LmsServer lms, string standard, string href)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{lms.Url}/lms/launch?standard={standard}&href={href}");
        var learner = new Learner(context, page);
        await learner.ReadyAsync();
        return learner;
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ReadyAsync();
    }

    private async Task ReadyAsync()
    {
        await Main.WaitForAsync();
        await Sco.Locator("[data-player=save][data-state=saved]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await Page.EvaluateAsync("window.readyAt = Date.now()");
    }

    /// <summary>Every call the SCO made on the API.</summary>
    public async Task<IReadOnlyList<ApiCall>> CallsAsync() =>
        JsonSerializer.Deserialize<List<ApiCall>>(await Page.EvaluateAsync<string>("JSON.stringify(window.calls)"), JsonSerializerOptions.Web)!;

    /// <summary>Since the course was there to be used; the learner never looks away for long.</summary>
    public Task<double> ActiveSecondsAsync() => Page.EvaluateAsync<double>("(Date.now() - window.readyAt) / 1000");

    /// <summary>From the LMS putting the course on the screen until it was there to be used.</summary>
    public Task<double> LoadingSecondsAsync() => Page.EvaluateAsync<double>("(window.readyAt - window.openedAt) / 1000");

    public async Task OpenItemAsync(string id)
    {
        await Sco.Locator($"li[data-item='{id}'] a").First.ClickAsync();
        await Sco.Locator($"main[data-page-id='{id}']").WaitForAsync();
    }

    public async Task GoHomeAsync()
    {
        await Sco.Locator("[data-player=home]").First.ClickAsync();
        await Sco.Locator("main[data-page=outline]").WaitForAsync();
    }

    /// <summary>Scrolls to the end and stays there, moving the pointer now and then.</summary>
    public async Task ReadForAsync(TimeSpan time)
    {
        await Sco.Locator("[data-lesson-end]").ScrollIntoViewIfNeededAsync();
        for (var left = time; left > TimeSpan.Zero; left -= TimeSpan.FromMinutes(1))
        {
            await Page.Mouse.MoveAsync(200 + (left.Seconds % 50), 200);
            await _context.Clock.RunForAsync((long)Math.Min(left.TotalMilliseconds, 60_000));
        }
    }

    public Task WaitAsync(TimeSpan time) => _context.Clock.RunForAsync((long)time.TotalMilliseconds);

    /// <summary>Starts the quiz on the page, answers each drawn question right or wrong, and submits.</summary>
    public Task TakeQuizAsync(bool right) => QuestionHand.TakeQuizAsync(Main, right);

    /// <summary>Goes on with an attempt that was begun: answers each question right, and submits.</summary>
    public Task TakeRestOfQuizAsync() => QuestionHand.AnswerAllAsync(Main, right: true);

    public Task SetOfflineAsync(bool offline) => _context.SetOfflineAsync(offline);

    /// <summary>The browser's process for the page dies: no event fires any more.</summary>
    public Task CrashAsync() => Crash.OfAsync(_context, Page);

    /// <summary>Closes the tab without a word, as learners do.</summary>
    public async Task CloseTabAsync()
    {
        await Page.CloseAsync(new PageCloseOptions { RunBeforeUnload = false });
        // What the closing page sent may still be on its way.
        await Task.Delay(300);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}

internal sealed record ApiCall(string Name, string[] Args, string Result);
