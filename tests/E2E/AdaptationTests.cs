using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using E2E.Lms;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Microsoft.Playwright;

namespace E2E;

/// <summary>
/// What axe-core does not look at in WCAG 2.2 AA: zoom to 400 %, the reader's own spacing, forced colours, the way of the
/// focus, the size of targets, motion. docs/accessibility.md names these tests as evidence.
/// </summary>
public sealed class AdaptationTests(BrowserFixture browser)
{
    // No control is hidden behind the header, and none is a trap: a page of the samples has fewer.
    private const int MostStops = 150;

    private static readonly Dictionary<string, Lazy<Task<string>>> s_packages = new[] { "features", "blocks" }.ToDictionary(
        name => name,
        name => new Lazy<Task<string>>(() => Packages.BuildAsync(new DiskSourceTree(Repository.PathOf("samples", name)), "scorm12", Structure.Course, "adaptation-" + name)),
        StringComparer.Ordinal);

    public static TheoryData<string, string> Pages() => new()
    {
        { "features", "index.html" },
        { "features", "lessons/markdown.html" },
        { "features", "quizzes/questions-quiz.html" },
        { "features", "glossary.html" },
        { "features", "timeline.html" },
        { "blocks", "lessons/every-kind.html" },
    };

    /// <summary>1.4.10: 1280 px at 400 % are 320 px. 1.4.12: the spacing of its text, all at once.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task At_400_percent_and_with_the_readers_own_spacing_nothing_is_cut_off(string sample, string path)
    {
        await using var lms = await LmsServer.StartAsync(await s_packages[sample].Value);
        await using var context = await browser.NewContextAsync(320, 256);
        var page = await OpenAsync(context, lms, path);
        Assert.Equal(0, await OverflowAsync(page));

        // As a reader's style sheet does, past the page's own policy.
        await page.EvaluateAsync("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
        Assert.Equal("24px", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).lineHeight"));

        Assert.Equal(0, await OverflowAsync(page));
        // Summaries on the outline of a phone are two lines by design; the lesson begins with the whole.
        Assert.Equal("", await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('main *, header *')].filter(e => {
                const style = getComputedStyle(e);
                return e.checkVisibility() && e.textContent.trim() && /hidden|clip/.test(style.overflowX + style.overflowY) && style.clipPath === 'none'
                    && !e.matches('.card-summary, svg *, math, math *, .math-block') && (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2);
            }).map(e => e.outerHTML.slice(0, 120)).join('\n')
            """));
    }

    /// <summary>2.1.1, 2.1.2, 2.4.7, 2.4.11.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_control_is_reached_by_Tab_with_a_focus_that_is_seen(string sample, string path)
    {
        await using var lms = await LmsServer.StartAsync(await s_packages[sample].Value);
        await using var context = await browser.NewContextAsync(1280, 700);
        var page = await OpenAsync(context, lms, path);
        // Tab goes on from where the focus was last, which in a quiz is its first question: begin at the top.
        await page.EvaluateAsync("() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); window.scrollTo(0, 0); }");
        // Radio buttons of a group are one stop.
        var controls = await page.EvaluateAsync<int>("""
            () => { const groups = new Set(); return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0 && (e.type !== 'radio' || (!groups.has(e.name) && groups.add(e.name)))).length; }
            """);

        var problems = new List<string>();
        var stops = 0;
        for (; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>("""
                () => {
                    const e = document.activeElement;
                    if (!e || e === document.body) return null;
                    const name = e.outerHTML.slice(0, 120);
                    const ring = [e, e.closest('label')].some(x => x && getComputedStyle(x).outlineStyle !== 'none' && parseFloat(getComputedStyle(x).outlineWidth) >= 2);
                    const points = [e, e.closest('label')].flatMap(x => [...x?.getClientRects() ?? []]).flatMap(box =>
                        [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]));
                    const seen = points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (e.contains(top) || top.contains(e) && top !== document.body && top !== document.documentElement); });
                    return (ring ? '' : 'no ring: ' + name) + (seen ? '' : ' hidden: ' + name);
                }
                """) is not { } problem) break;
            if (problem.Length > 0) problems.Add(problem);
        }

        Assert.Equal("", string.Join('\n', problems));
        Assert.Equal(controls, stops);
    }

    /// <summary>2.5.8, 2.3.3 and what else axe-core looks at only when asked.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Targets_are_large_enough_and_nothing_moves(string sample, string path)
    {
        await using var lms = await LmsServer.StartAsync(await s_packages[sample].Value);
        await using var context = await browser.NewContextAsync(360, 800);
        var page = await OpenAsync(context, lms, path);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["target-size", "label-content-name-mismatch", "scrollable-region-focusable", "css-orientation-lock"] } });

        Assert.Equal("", string.Join('\n', result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"))));
        Assert.Contains(result.Passes, p => p.Id == "target-size");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('*')].filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0 || getComputedStyle(e).animationName !== 'none').length"));
    }

    /// <summary>What backgrounds say is gone in forced colours: controls keep an outline, and what is chosen or has the focus shows it.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_forced_colours_controls_keep_their_outline(string sample, string path)
    {
        await using var lms = await LmsServer.StartAsync(await s_packages[sample].Value);
        await using var context = await browser.NewContextAsync(1280, 800);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await OpenAsync(page, lms, path);
        Assert.True(await page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));

        Assert.Equal("", await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('button:not(.term, .as-link), .button, select, input[type=text], input[type=number], .choices label, .box, [data-live] > .flash > div')]
                .filter(e => e.checkVisibility() && !(parseFloat(getComputedStyle(e).borderTopWidth) >= 1 && getComputedStyle(e).borderTopStyle !== 'none'))
                .map(e => e.outerHTML.slice(0, 120)).join('\n')
            """));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        // A choice wears the ring on its label; the order of questions is drawn.
        Assert.True(await page.EvaluateAsync<bool>("[document.activeElement, document.activeElement.closest('label')].some(e => e && getComputedStyle(e).outlineStyle !== 'none')"));
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"forced-{path.Replace('/', '-')}.png") });
    }

    /// <summary>2.4.3, 3.2.1.</summary>
    [Theory]
    [InlineData("settings")]
    [InlineData("search")]
    public async Task A_dialog_opened_by_keyboard_takes_the_focus_keeps_it_and_gives_it_back(string button)
    {
        await using var lms = await LmsServer.StartAsync(await s_packages["features"].Value);
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context, lms, "index.html");
        await page.Locator($"[data-player={button}]").FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        for (var step = 0; step < 12; step++)
        {
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)"));
            await page.Keyboard.PressAsync("Tab");
        }
        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(0, await page.GetByRole(AriaRole.Dialog).CountAsync());
        Assert.Equal(button, await page.EvaluateAsync<string>("document.activeElement.dataset.player"));
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, LmsServer lms, string path) => await OpenAsync(await context.NewPageAsync(), lms, path);

    private static async Task<IPage> OpenAsync(IPage page, LmsServer lms, string path)
    {
        await page.GotoAsync($"{lms.Url}/package/{path}");
        await page.Locator("[data-player=settings]:not([hidden])").WaitForAsync();
        if (path.StartsWith("quizzes/", StringComparison.Ordinal)) await page.Locator("[data-quiz-start]").ClickAsync();
        return page;
    }

    private static Task<int> OverflowAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
