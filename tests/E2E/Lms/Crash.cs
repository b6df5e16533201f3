using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>The end of the process behind a page.</summary>
internal static class Crash
{
    public static async Task OfAsync(IBrowserContext context, IPage page)
    {
        var crashed = new TaskCompletionSource();
        page.Crash += (_, _) => crashed.TrySetResult();
        // The dying process never answers.
        _ = (await context.NewCDPSessionAsync(page)).SendAsync("Page.crash");
        await crashed.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await page.CloseAsync();
    }
}
