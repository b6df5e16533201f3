using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets;
using Microsoft.Playwright;

namespace E2E;

/// <summary>Every target, structure and split of every sample: it builds, keeps its own rules, and opens without a complaint.</summary>
public sealed class EveryShapeTests(BrowserFixture browser)
{
    private static readonly string[] s_samples = ["minimal", "features", "blocks"];

    public static MatrixTheoryData<string, Structure, Split> All { get; } =
        new(PackageTargets.All.Select(t => t.Id), Enum.GetValues<Structure>(), Enum.GetValues<Split>());

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_first_page_of_every_package_opens_without_a_complaint_of_the_browser(string target, Structure structure, Split split)
    {
        await using var context = await browser.NewContextAsync();
        var complaints = new List<string>();
        foreach (var sample in s_samples)
        {
            var packages = await SmallBuild.RunAsync($"shape-{target}-{structure}-{split}/{sample}", target, structure, split, SmallBuild.Sample(sample));
            foreach (var package in packages.Where(p => p.Objects > 0)) await OpenAsync(context, package.Path, complaints);
        }

        Assert.Empty(complaints);
    }

    private static async Task OpenAsync(IBrowserContext context, string path, List<string> complaints)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add($"{path}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{path}: {error}");
        await using var server = await PackageServer.StartAsync(path);
        await page.GotoAsync(server.FirstPage);
        await page.Locator("main").WaitForAsync();
        if (await page.Locator("main").GetAttributeAsync("data-page") != "catalogue") await page.Locator("[data-player=notice]").WaitForAsync();
        await page.CloseAsync();
    }
}
