using Deque.AxeCore.Playwright;
using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Microsoft.Playwright;

namespace E2E;

/// <summary>Film, sound, pictures and downloads in a browser: they play, can be followed and reached, and playing is time spent.</summary>
public sealed class MediaTests(BrowserFixture browser) : IAsyncLifetime
{
    private static readonly Lazy<Task<string>> s_package = new(() =>
        Packages.BuildAsync(new DiskSourceTree(Repository.PathOf("samples", "media")), "scorm12", Structure.Course, "media"));

    private LmsServer _lms = null!;

    public async ValueTask InitializeAsync() => _lms = await LmsServer.StartAsync(await s_package.Value);

    public ValueTask DisposeAsync() => _lms.DisposeAsync();

    [Fact]
    public async Task A_film_plays_at_its_own_size_with_captions_in_two_languages()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);
        var film = page.Locator("video");

        // The head alone has been loaded, and tells how long it is.
        await WaitAsync(page, "document.querySelector('video').readyState >= 1");
        Assert.InRange(await film.EvaluateAsync<double>("film => film.duration"), 5.9, 6.2);
        Assert.Equal("320x180", await film.EvaluateAsync<string>("film => `${film.videoWidth}x${film.videoHeight}`"));

        Assert.Equal(["en English", "es Español"], await film.EvaluateAsync<string[]>("film => [...film.textTracks].map(t => `${t.language} ${t.label}`)"));
        await film.EvaluateAsync("film => { film.textTracks[1].mode = 'showing' }");
        await WaitAsync(page, "document.querySelector('video').textTracks[1].cues?.length === 2");
        Assert.Equal("Los números siguen contando.", await film.EvaluateAsync<string>("film => film.textTracks[1].cues[1].text"));

        await film.EvaluateAsync("film => { film.muted = true; return film.play() }");
        await WaitAsync(page, "document.querySelector('video').currentTime > 0.5");
        Assert.True(await film.EvaluateAsync<bool>("film => film.error === null"));
    }

    [Fact]
    public async Task A_sound_plays()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);

        await page.Locator("audio").EvaluateAsync("sound => { sound.muted = true; return sound.play() }");
        await WaitAsync(page, "document.querySelector('audio').currentTime > 0.2");
    }

    [Fact]
    public async Task Playing_is_time_spent_without_a_hand_on_mouse_or_keys()
    {
        await using var learner = await Learner.LaunchAsync(browser, _lms, "scorm12", "lessons/watching.html");
        var film = learner.Sco.Locator("video");
        await film.EvaluateAsync("film => { film.muted = true; film.loop = true; return film.play() }");

        // Eight minutes by the page's clock, more than twice the idle limit; the film's own events come in real time.
        for (var minute = 0; minute < 8; minute++)
        {
            var before = await film.EvaluateAsync<double>("film => film.played.length ? film.currentTime : 0");
            for (var wait = 0; wait < 100 && await film.EvaluateAsync<double>("film => film.currentTime") == before; wait++) await Task.Delay(50, TestContext.Current.CancellationToken);
            await learner.WaitAsync(TimeSpan.FromMinutes(1));
        }
        await film.EvaluateAsync("film => film.pause()");
        await learner.CloseTabAsync();

        Assert.InRange(ScormRecord.TotalSeconds(_lms, "scorm12"), 8 * 60 - 30, 8 * 60 + 60);
    }

    [Fact]
    public async Task The_keyboard_reaches_player_transcript_and_download()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var press = 0; press < 60; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>("document.activeElement.localName + (document.activeElement.hasAttribute('download') ? ' download' : '')"));
        }

        Assert.Superset(new HashSet<string>(["video", "audio", "summary", "a download"], StringComparer.Ordinal), reached);
        var summary = page.Locator("summary").First;
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.GetByText("Stripes of colour move").IsVisibleAsync());
    }

    [Fact]
    public async Task On_paper_the_transcripts_lie_open()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);
        Assert.False(await page.GetByText("Stripes of colour move").IsVisibleAsync());

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await page.GetByText("Stripes of colour move").IsVisibleAsync());
        Assert.True(await page.GetByText("660 hertz").IsVisibleAsync());
        Assert.False(await page.Locator("audio").IsVisibleAsync());
    }

    [Theory]
    [InlineData(360, "/pictures/480/01-recordings/figures/wide.png.webp")]
    [InlineData(1280, "/pictures/960/01-recordings/figures/wide.png.webp")]
    public async Task A_screen_loads_the_picture_of_its_size(int width, string picture)
    {
        await using var context = await browser.NewContextAsync(width, 800);
        var page = await OpenAsync(context);
        await page.Locator("main img").ScrollIntoViewIfNeededAsync();
        await WaitAsync(page, "document.querySelector('main img').complete");

        Assert.EndsWith(picture, await page.Locator("main img").EvaluateAsync<string>("image => image.currentSrc"), StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task A_download_is_kept_under_its_own_name()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("main a[download]:visible").Last.ClickAsync());

        Assert.Equal("Worksheet.pdf", download.SuggestedFilename);
        Assert.Equal("worksheet (PDF, 1 kB)", (await page.Locator("main a[download]:visible").Last.TextContentAsync())!.Trim());
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_has_no_violation(ColorScheme scheme)
    {
        await using var context = await browser.NewContextAsync(1280, 800, scheme);
        var page = await OpenAsync(context);
        foreach (var summary in await page.Locator("summary").AllAsync()) await summary.ClickAsync();

        var result = await page.RunAxe();

        Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        Assert.Contains(result.Passes, p => p.Id == "video-caption");
    }

    [Fact]
    public async Task A_web_site_shows_them_as_well()
    {
        var folder = await Packages.BuildAsync(new DiskSourceTree(Repository.PathOf("samples", "media")), "web", Structure.Course, "media-web");
        await using var site = await SiteServer.StartAsync(folder);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Url}/lessons/watching.html");

        await WaitAsync(page, "document.querySelector('video').readyState >= 1");
        await page.Locator("video").EvaluateAsync("film => { film.textTracks[0].mode = 'showing' }");
        await WaitAsync(page, "document.querySelector('video').textTracks[0].cues?.length === 2");
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{_lms.Url}/package/lessons/watching.html");
        await page.Locator("main").WaitForAsync();
        return page;
    }

    private static Task WaitAsync(IPage page, string condition) => page.WaitForFunctionAsync($"() => {condition}");
}
