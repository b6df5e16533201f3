using System.Text.Json.Nodes;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Preview;
using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>An author with a preview of a course on the screen; does only what a person can do.</summary>
internal sealed class PreviewDesk : Hand
{
    private readonly PreviewHost _host;
    private readonly List<string> _complaints = [];

    private PreviewDesk(PreviewHost host, IBrowserContext context, IPage page, string source)
        : base(context)
    {
        _host = host;
        Page = page;
        Source = source;
    }

    public override IPage Page { get; }

    /// <summary>The course folder or package.</summary>
    public string Source { get; }

    public Uri Address => _host.Address;

    /// <summary>The page that an LMS would open.</summary>
    public IFrameLocator Stage => Page.FrameLocator("#stage iframe");

    /// <summary>The course itself.</summary>
    public IFrameLocator Course => Stage.FrameLocator("iframe[name=content]");

    /// <summary>What the browser complained about.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>A copy of a sample or course of this repository, so that it can be written to.</summary>
    public static string Copy(string name, params string[] from)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "previews", name);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var source = Repository.PathOf(from);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, "course", Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return Path.Combine(folder, "course");
    }

    public static async Task<PreviewDesk> OpenAsync(BrowserFixture browser, string source, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var findings = new DiagnosticBag();
        var host = await PreviewHost.StartAsync(new PreviewOptions
        {
            Name = Path.GetFileName(source),
            Path = source,
            DataFolder = Path.Combine(Path.GetDirectoryName(source)!, "data-" + Path.GetFileName(source)),
            Theme = new BuiltInTheme(),
            Clock = new Clock(),
            Targets = PackageTargets.ForLms,
        }, findings);
        Assert.True(host is not null, string.Join('\n', findings));
        var context = await browser.NewContextAsync(width, height, scheme);
        context.SetDefaultTimeout(30_000);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var desk = new PreviewDesk(host, context, await context.NewPageAsync(), source);
        desk.Page.Console += (_, message) =>
        {
            // A record store says 404 where there is no document yet, and off line nothing gets through: the browser writes both down.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) desk._complaints.Add($"{message.Text} ({message.Location})");
        };
        desk.Page.PageError += (_, error) => desk._complaints.Add(error);
        return desk;
    }

    /// <summary>Opens a package as a learner sees it.</summary>
    public async Task PlayAsync(string package)
    {
        await Page.GotoAsync(new Uri(Address, $"/play?package={package}").AbsoluteUri);
        await ReadyAsync();
    }

    public async Task ReadyAsync()
    {
        await Main.WaitForAsync();
        await SavedAsync();
    }

    public async Task ReadToEndAsync()
    {
        await Course.Locator("[data-lesson-end]").ScrollIntoViewIfNeededAsync();
        await Course.GetByText("Lesson complete").WaitForAsync();
    }

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Until a line of the panel says this.</summary>
    public Task ExpectAsync(string id, string text) => Assertions.Expect(Page.Locator("#" + id)).ToHaveTextAsync(text, new LocatorAssertionsToHaveTextOptions { Timeout = 30_000 });

    public ILocator LogLine(string text) => Page.Locator("#log li", new PageLocatorOptions { HasText = text });

    /// <summary>The attempts of everybody, as the gradebook's page gets them.</summary>
    public async Task<JsonArray> AttemptsAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        return JsonNode.Parse(await http.GetStringAsync("/api/gradebook"))!["attempts"]!.AsArray();
    }

    protected override ILocator At(string selector) => Course.Locator(selector);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _host.DisposeAsync();
    }

    private sealed class Clock : TimeProvider;
}
