using E2E.Lms;
using Microsoft.Playwright;

namespace E2E.Lrs;

/// <summary>A person with a course in a window of its own; remembers what the browser complains about.</summary>
internal sealed class Reader : Hand
{
    // In the past, wherever the tests run: a record store refuses statements of the future.
    private static readonly DateTime s_start = new(2025, 1, 6, 9, 0, 0, DateTimeKind.Utc);

    private readonly List<string> _complaints = [];
    private IPage _page = null!;

    private Reader(IBrowserContext context)
        : base(context)
    {
    }

    public override IPage Page => _page;

    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Reader> OpenAsync(BrowserFixture browser, string address)
    {
        var reader = await NewAsync(browser);
        await reader.OpenAgainAsync(address);
        return reader;
    }

    /// <summary>A page that may need no session: a list of links.</summary>
    public static async Task<Reader> OpenFirstPageAsync(BrowserFixture browser, string address)
    {
        var reader = await NewAsync(browser);
        await reader.NewPageAsync();
        await reader.Page.GotoAsync(address);
        return reader;
    }

    /// <summary>In another tab on the same device.</summary>
    public async Task OpenAgainAsync(string address)
    {
        await NewPageAsync();
        await GoToAsync(address);
    }

    /// <summary>Addresses of what the first page of a web site launches, from its folder; of an outline, itself.</summary>
    public async Task<string[]> LaunchesAsync() => await Main.GetAttributeAsync("data-page") == "outline"
        ? ["index.html"]
        : await Main.Locator(".shelf a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");

    protected override ILocator At(string selector) => Page.Locator(selector);

    private static async Task<Reader> NewAsync(BrowserFixture browser) => new(await NewContextAsync(browser, s_start));

    private async Task NewPageAsync()
    {
        _page = await Context.NewPageAsync();
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsEmptyDocument(message)) _complaints.Add($"{message.Text} ({message.Location})");
        };
        Page.PageError += (_, error) => _complaints.Add(error);
    }

    /// <summary>Until the session is open.</summary>
    public async Task GoToAsync(string address)
    {
        await Page.GotoAsync(address);
        await ReadyAsync();
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>Seconds, by the learner's clock.</summary>
    public Task<double> NowAsync() => Page.EvaluateAsync<double>("Date.now() / 1000");

    /// <summary>Presses "Save and exit"; waits for the page to say that it is over, or to have gone where the LMS wants.</summary>
    public async Task ExitAsync(string? returnUrl = null)
    {
        await Page.Locator("[data-player=exit]").ClickAsync();
        if (returnUrl is null) await Page.Locator("main[data-page=closed]").WaitForAsync();
        else await Assertions.Expect(Page).ToHaveURLAsync(returnUrl, new PageAssertionsToHaveURLOptions { Timeout = 15_000 });
    }

    /// <summary>A record store says 404 where there is no document yet (xAPI-Communication 2.2), and the browser writes that down.</summary>
    private static bool IsEmptyDocument(IConsoleMessage message) =>
        message.Text.Contains("404", StringComparison.Ordinal) && message.Location.Contains("/xapi/", StringComparison.Ordinal);

    private async Task ReadyAsync()
    {
        await SavedAsync();
        Assert.DoesNotContain("did not open a session", await Page.Locator("[data-player=notice]").TextContentAsync() ?? "", StringComparison.Ordinal);
    }
}
