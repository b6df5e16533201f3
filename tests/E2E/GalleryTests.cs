using Deque.AxeCore.Playwright;
using E2E.Lms;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Packager.Themes;
using Microsoft.Playwright;

namespace E2E;

/// <summary>The themes of the gallery in a browser: WCAG 2.2 AA as far as axe-core can tell, on light and dark pages, on phone and desktop.</summary>
public sealed class GalleryTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("theme-acme")]
    [InlineData("theme-night")]
    [InlineData("theme-paper")]
    public async Task A_theme_of_the_gallery_has_no_violation(string theme)
    {
        await using var lms = await LmsServer.StartAsync(await BuildAsync(theme));
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var looked = 0;
        foreach (var path in new[] { "index.html", "lessons/markdown.html", "quizzes/questions-quiz.html" })
        {
            await page.GotoAsync($"{lms.Url}/package/{path}");
            await page.Locator("[data-player=settings]:not([hidden])").WaitForAsync();
            if (path.StartsWith("quizzes/", StringComparison.Ordinal)) await page.Locator("[data-quiz-start]").ClickAsync();
            foreach (var width in new[] { 360, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    var result = await page.RunAxe();
                    Assert.Equal($"{path} {width} {scheme}: ", $"{path} {width} {scheme}: " + string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
                    Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
                    looked += result.Passes.Any(p => p.Id == "color-contrast") ? 1 : 0;
                    if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder)
                        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{theme}-{Path.GetFileNameWithoutExtension(path)}-{width}-{scheme}.png") });
                }
            }
        }
        Assert.Equal(12, looked);
    }

    private static async Task<string> BuildAsync(string name)
    {
        var diagnostics = new DiagnosticBag();
        await using var theme = await BrandTheme.OpenAsync(Repository.PathOf("samples", name), new BuiltInTheme(), diagnostics);
        Assert.Empty(diagnostics.Select(d => d.ToString()));
        var result = await new Compiler(new DiskSourceTree(Repository.PathOf("samples", "features")), diagnostics).BuildAsync(
            new BuildOptions
            {
                Targets = [PackageTargets.All.Single(t => t.Id == "scorm12")],
                OutputFolder = Path.Combine(AppContext.BaseDirectory, "packages", "gallery-" + name),
                Theme = theme!,
            },
            TestContext.Current.CancellationToken);
        return Assert.Single(result.Packages).Path;
    }
}
