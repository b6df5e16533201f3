using System.Text.Json;
using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>A person in front of a browser who opened the course in the LMS; does only what a person can do.</summary>
internal sealed class Learner : Hand
{
    private static readonly DateTime s_start = new(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc);

    private Learner(IBrowserContext context, IPage page)
        : base(context) => Page = page;

    public override IPage Page { get; }

    public IFrameLocator Sco => Page.FrameLocator("iframe[name=sco]");

    protected override ILocator At(string selector) => Sco.Locator(selector);

    public static async Task<Learner> LaunchAsync(BrowserFixture browser, LmsServer lms, string standard, string href = "index.html") =>
        await LaunchAsync(await NewContextAsync(browser, s_start), lms, standard, href);

    /// <summary>Opens the course once more on the same device.</summary>
    public Task<Learner> LaunchAgainAsync(LmsServer lms, string standard, string href = "index.html") => LaunchAsync(Context, lms, standard, href);

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
        await SavedAsync();
        await Page.EvaluateAsync("window.readyAt = Date.now()");
    }

    /// <summary>Every call the SCO made on the API.</summary>
    public async Task<IReadOnlyList<ApiCall>> CallsAsync() =>
        JsonSerializer.Deserialize<List<ApiCall>>(await Page.EvaluateAsync<string>("JSON.stringify(window.calls)"), JsonSerializerOptions.Web)!;

    /// <summary>Since the course was there to be used; the learner never looks away for long.</summary>
    public Task<double> ActiveSecondsAsync() => Page.EvaluateAsync<double>("(Date.now() - window.readyAt) / 1000");

    /// <summary>From the LMS putting the course on the screen until it was there to be used.</summary>
    public Task<double> LoadingSecondsAsync() => Page.EvaluateAsync<double>("(window.readyAt - window.openedAt) / 1000");

    /// <summary>Goes on with an attempt that was begun: answers each question right, and submits.</summary>
    public Task TakeRestOfQuizAsync() => QuestionHand.AnswerAllAsync(Main, right: true);

    public Task SetOfflineAsync(bool offline) => Context.SetOfflineAsync(offline);
}

internal sealed record ApiCall(string Name, string[] Args, string Result);
