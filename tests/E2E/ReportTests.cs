using System.Globalization;
using Deque.AxeCore.Playwright;
using E2E.Lms;
using E2E.Lrs;
using Microsoft.Playwright;

namespace E2E;

/// <summary>From a learner with a package in a browser to what 'coursepack report' says of them.</summary>
public sealed class ReportTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("cmi5")]
    [InlineData("xapi")]
    public async Task What_a_learner_did_with_the_package_is_what_the_reports_say(string target)
    {
        var zip = await SmallBuild.OneAsync($"report-{target}", target);
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var (address, returnUrl) = await LaunchAsync(target, zip, lrs, content);
        double lessonSeconds;
        await using (var reader = await Reader.OpenAsync(browser, address))
        {
            await reader.OpenItemAsync(SmallBuild.Lesson);
            var begun = await reader.NowAsync();
            await reader.ReadForAsync(TimeSpan.FromSeconds(95));
            lessonSeconds = await reader.NowAsync() - begun;
            await reader.GoHomeAsync();
            await reader.OpenItemAsync(SmallBuild.Quiz);
            await reader.TakeQuizAsync(right: true);
            await reader.ExitAsync(returnUrl);
        }
        await lrs.WaitForAsync("terminated", target == "cmi5" ? Cmi5Lms.ActivityOf(new Cmi5Lms(zip, lrs, content).Units[0]) : "https://example.org/small");

        var tool = new ReportTool($"played-{target}").With("COURSEPACK_LRS_KEY", "test").With("COURSEPACK_LRS_SECRET", "test");
        var who = target == "cmi5" ? "https://lms.example.org|ada" : "ada@example.org";
        tool.Write("roster.csv", $"learner,name,group,due\n{who},Ada Lovelace,Engineers,2025-02-01\ncharles@example.org,Charles Babbage,Engineers,2025-02-01\n");
        string[] from = ["--course", zip, "--lrs", $"{lrs.Url}/xapi/", "--store", "records.duckdb"];

        var compliance = ReportTool.RowsOf(await tool.ReportAsync("compliance", [.. from, "--roster", "roster.csv"]), "learners");
        Assert.Equal(["Ada Lovelace compliant", "Charles Babbage overdue"], compliance.Select(r => $"{r!["name"]} {r["verdict"]}").Order(StringComparer.Ordinal));
        var ada = compliance.Single(r => r!["name"]!.GetValue<string>() == "Ada Lovelace")!;
        Assert.Equal(1.0, ada["score"]!.GetValue<double>());
        Assert.StartsWith("2025-01-06T09:", ada["completedAt"]!.GetValue<string>(), StringComparison.Ordinal);

        var progress = await tool.ReportAsync("progress", from);
        Assert.Equal(["Words 1 1", "Quiz 1 1"], ReportTool.RowsOf(progress, "items").Select(r => $"{r!["item"]} {r["started"]} {r["done"]}"));

        var time = ReportTool.RowsOf(await tool.ReportAsync("time", from), "times");
        Assert.Equal(lessonSeconds, time.Single(r => r!["item"]!.GetValue<string>() == "Words")!["median"]!.GetValue<double>(), tolerance: 2);

        var question = Assert.Single(ReportTool.RowsOf(await tool.ReportAsync("questions", from), "questions"))!;
        Assert.Equal("1 1", string.Create(CultureInfo.InvariantCulture, $"{question["learners"]} {question["difficulty"]}"));

        // Everything was read the first time, and nothing again.
        Assert.Contains(" 0 statements read, 0 of them new", tool.Said, StringComparison.Ordinal);
        var audit = await tool.ReportAsync("audit", [who, .. from]);
        Assert.Equal((await lrs.RecordAsync()).Statements.Count, ReportTool.RowsOf(audit, "statements").Count);
    }

    [Theory]
    [InlineData(360, ColorScheme.Light, "compliance progress questions time audit")]
    [InlineData(360, ColorScheme.Dark, "compliance")]
    [InlineData(1280, ColorScheme.Light, "compliance")]
    [InlineData(1280, ColorScheme.Dark, "compliance time")]
    public async Task A_report_has_no_violation_asks_nobody_for_anything_and_does_not_scroll_sideways(int width, ColorScheme scheme, string kinds)
    {
        var tool = new ReportTool($"html-{width}-{scheme}");
        ReportSample.WriteTo(tool);
        await using var context = await browser.NewContextAsync(width, 900, scheme);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => asked.Add(message.Text);
        foreach (var arguments in new string[][] { ["compliance", "--roster", "roster.csv"], ["progress"], ["questions"], ["time"], ["audit", "learner3@example.org"] }.Where(a => kinds.Contains(a[0], StringComparison.Ordinal)))
        {
            Assert.True(await tool.RunAsync([.. arguments, .. ReportSample.Options]) == 0, tool.Said);
            asked.Clear();
            await page.GotoAsync("file://" + tool.PathOf(arguments[0] + ".html"));

            var result = await page.RunAxe();

            Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{arguments[0]}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
            Assert.NotEmpty(result.Passes);
            Assert.Equal(["file://" + tool.PathOf(arguments[0] + ".html")], asked);
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
    }

    [Fact]
    public async Task A_click_on_a_heading_sorts_by_value_and_on_paper_every_page_has_the_head()
    {
        var tool = new ReportTool("html-sorted");
        ReportSample.WriteTo(tool);
        Assert.True(await tool.RunAsync(["compliance", "--roster", "roster.csv", .. ReportSample.Options]) == 0, tool.Said);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("file://" + tool.PathOf("compliance.html"));
        var time = page.Locator("#table-learners thead button", new PageLocatorOptions { HasTextString = "Active time" });

        await time.ClickAsync();
        await time.ClickAsync();

        var values = await page.Locator("#table-learners tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(r => r.cells[10].dataset.v)");
        var numbers = values.TakeWhile(v => v.Length > 0).Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(numbers.Count, 2, values.Length);
        Assert.Equal(numbers.OrderDescending(), numbers);
        Assert.All(values.Skip(numbers.Count), v => Assert.Equal("", v));
        Assert.Equal("descending", await page.Locator("#table-learners thead th").Nth(10).GetAttributeAsync("aria-sort"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal("table-header-group", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#table-learners thead')).display"));
        Assert.Equal("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('nav')).display"));
    }

    private static async Task<(string Address, string? ReturnUrl)> LaunchAsync(string target, string zip, LrsServer lrs, LmsServer content)
    {
        if (target == "xapi") return (await new TinCanLms(zip, lrs, content).LaunchAsync(), null);
        var lms = new Cmi5Lms(zip, lrs, content);
        return (await lms.LaunchAsync(Assert.Single(lms.Units)), lms.ReturnUrl);
    }
}
