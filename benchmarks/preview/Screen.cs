using Microsoft.Playwright;

namespace LlmEvolution.Benchmarks.Preview;

/// <summary>Chromium with the lesson open in the preview.</summary>
internal sealed class Screen : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IFrame _frame;

    private Screen(IPlaywright playwright, IBrowser browser, IFrame frame)
    {
        _playwright = playwright;
        _browser = browser;
        _frame = frame;
    }

    public static async Task<Screen> OpenAsync(Uri preview)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(preview, "/play?package=llm-evolution-scorm12").AbsoluteUri);
        var course = page.FrameLocator("#stage iframe").FrameLocator("iframe[name=content]");
        await course.Locator($"li[data-item='{CourseCopy.Lesson}'] a").First.ClickAsync();
        await course.Locator($"main[data-page-id='{CourseCopy.Lesson}']").WaitForAsync();
        var frame = page.Frames.Single(f => f.Name == "content");
        // Two frames after the text has come into the document it has been painted.
        await frame.EvaluateAsync("""
            window.seen = {};
            new MutationObserver(() => {
              const sentence = document.querySelector('main')?.textContent.match(/Saved for the \d+\. time\./)?.[0];
              if (sentence && !(sentence in seen)) seen[sentence] = requestAnimationFrame(() => requestAnimationFrame(() => (seen[sentence] = Date.now()))) && 0;
            }).observe(document.body, { childList: true, subtree: true });
            """);
        return new Screen(playwright, browser, frame);
    }

    /// <summary>When a sentence was painted.</summary>
    public async Task<DateTimeOffset> SeenAsync(string sentence)
    {
        await _frame.WaitForFunctionAsync("sentence => window.seen[sentence] > 0", sentence, new FrameWaitForFunctionOptions { Timeout = 30_000, PollingInterval = 50 });
        return DateTimeOffset.FromUnixTimeMilliseconds(await _frame.EvaluateAsync<long>("sentence => window.seen[sentence]", sentence));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
