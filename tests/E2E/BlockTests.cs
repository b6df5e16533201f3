using Deque.AxeCore.Playwright;
using E2E.Lms;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Microsoft.Playwright;

namespace E2E;

/// <summary>Every interactive block by mouse, by keyboard alone, without script and on paper.</summary>
public sealed class BlockTests(BrowserFixture browser) : IAsyncLifetime
{
    private static readonly string[] s_kinds = ["walkthrough", "explorer", "explorer", "compare", "timeline", "sort", "sort", "flashcards"];

    private static readonly Lazy<Task<string>> s_package = new(() =>
        Packages.BuildAsync(new DiskSourceTree(Repository.PathOf("samples", "blocks")), "scorm12", Structure.Course, "blocks"));

    private LmsServer _lms = null!;

    public async ValueTask InitializeAsync() => _lms = await LmsServer.StartAsync(await s_package.Value);

    public ValueTask DisposeAsync() => _lms.DisposeAsync();

    [Fact]
    public async Task A_walkthrough_shows_one_step_at_a_time_and_fades_what_it_is_not_about()
    {
        await using var context = await browser.NewContextAsync();
        var block = await OpenAsync(context, "walkthrough");

        Assert.Equal(["Measure"], await VisibleAsync(block.Locator(".step-title")));
        Assert.True(await IsFadedAsync(block, "pot"));
        Assert.True(await IsFadedAsync(block, "blue"));
        Assert.Equal(0, await block.Locator(".weights.faded").CountAsync());

        await Button(block, "Next").ClickAsync();
        Assert.Equal(["Pour"], await VisibleAsync(block.Locator(".step-title")));
        Assert.Equal("Step 2 of 3", await block.Locator("[role=status]").TextContentAsync());
        Assert.False(await IsFadedAsync(block, "blue"));
        Assert.Equal(2, await block.Locator(".weights.faded").CountAsync());

        await Button(block, "Show all steps").ClickAsync();
        Assert.Equal(["Measure", "Pour", "Stir"], await VisibleAsync(block.Locator(".step-title")));
        Assert.Equal(0, await block.Locator(".faded").CountAsync());
    }

    [Fact]
    public async Task A_walkthrough_stops_at_either_end_and_keeps_the_focus_there()
    {
        await using var context = await browser.NewContextAsync();
        var block = await OpenAsync(context, "walkthrough");
        var page = block.Page;
        await Button(block, "Next").FocusAsync();
        for (var press = 0; press < 4; press++) await page.Keyboard.PressAsync("Enter");

        Assert.Equal("Step 3 of 3", await block.Locator("[role=status]").TextContentAsync());
        Assert.Equal("true", await Button(block, "Next").GetAttributeAsync("aria-disabled"));
        Assert.Equal("Next", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(["Pour"], await VisibleAsync(block.Locator(".step-title")));
    }

    [Fact]
    public async Task An_explorer_computes_while_the_arrow_keys_move_a_slider()
    {
        await using var context = await browser.NewContextAsync();
        var block = await OpenAsync(context, "explorer");
        var rate = block.GetByRole(AriaRole.Slider, new() { Name = "Interest" });
        Assert.Equal(["1,344 euros", "1,000 euros"], await block.Locator(".results dd").AllTextContentsAsync());
        var before = await block.Locator(".chart path.f-a-line").GetAttributeAsync("d");

        await rate.FocusAsync();
        await block.Page.Keyboard.PressAsync("ArrowRight");
        await block.Page.Keyboard.PressAsync("ArrowRight");

        // 1000 × 1.04^10 = 1480.24
        Assert.Equal("4.0%", await rate.GetAttributeAsync("aria-valuetext"));
        Assert.Equal(["1,480 euros", "1,000 euros"], await block.Locator(".results dd").AllTextContentsAsync());
        Assert.NotEqual(before, await block.Locator(".chart path.f-a-line").GetAttributeAsync("d"));
        await Assertions.Expect(block.Locator("[role=status]")).ToHaveTextAsync("With interest: 1,480 euros; Without: 1,000 euros");
    }

    [Fact]
    public async Task An_explorer_computes_while_the_mouse_drags_a_slider()
    {
        await using var context = await browser.NewContextAsync();
        var block = await OpenAsync(context, "explorer");
        var years = block.GetByRole(AriaRole.Slider, new() { Name = "Years" });
        await years.ScrollIntoViewIfNeededAsync();
        var box = (await years.BoundingBoxAsync())!;
        await block.Page.Mouse.ClickAsync(box.X + box.Width - 2, box.Y + (box.Height / 2));

        // 1000 × 1.03^40 = 3262.04
        Assert.Equal("40", await years.InputValueAsync());
        Assert.Equal("3,262 euros", await block.Locator(".results dd").First.TextContentAsync());
        await block.GetByText("Table of values").ClickAsync();
        Assert.True(await block.Locator("table").IsVisibleAsync());
    }

    [Fact]
    public async Task Bars_have_the_length_of_their_values()
    {
        await using var context = await browser.NewContextAsync();
        var block = (await OpenPageAsync(context)).Locator("[data-block=explorer]").Nth(1);
        var widths = await block.Locator("rect").EvaluateAllAsync<double[]>("bars => bars.map(bar => Number(bar.getAttribute('width')))");

        // e² / (e² + e) and the rest to 1
        Assert.Equal(0.7311 / 0.2689, widths[0] / widths[1], 2);
        Assert.Equal(["0.73", "0.27"], await block.Locator(".chart text.f-ink").AllTextContentsAsync());
    }

    [Fact]
    public async Task A_comparison_leaves_out_what_is_not_ticked_but_never_everything()
    {
        await using var context = await browser.NewContextAsync();
        var block = await OpenAsync(context, "compare");
        await block.Locator("summary").PressAsync("Enter");
        await block.GetByLabel("Ferry").UncheckAsync();
        await block.GetByLabel("Bridge").FocusAsync();
        await block.Page.Keyboard.PressAsync("Space");

        Assert.Equal(["Swimming"], await VisibleAsync(block.Locator("thead th")));
        Assert.Equal(["slowest", "nothing", "no"], await VisibleAsync(block.Locator("tbody td")));
        Assert.Equal("1 of 3 columns and 3 of 3 rows shown.", await block.Locator("[role=status]").TextContentAsync());

        await block.GetByLabel("Swimming").ClickAsync();
        Assert.True(await block.GetByLabel("Swimming").IsCheckedAsync());
        Assert.Equal("At least one has to stay.", await block.Locator("[role=status]").TextContentAsync());

        await block.GetByLabel("Cost").UncheckAsync();
        Assert.Equal(["Speed", "Works in winter"], await VisibleAsync(block.Locator("tbody th")));
    }

    [Fact]
    public async Task A_sort_is_judged_by_keyboard_alone_and_recorded_nowhere()
    {
        await using var context = await browser.NewContextAsync();
        var block = await OpenAsync(context, "sort");
        for (var place = 0; place < 4; place++)
        {
            var key = "abcd"[place];
            while (await PlaceOfAsync(block, key) > place)
            {
                await block.Locator($"li[data-key={key}] [data-move=up]").FocusAsync();
                await block.Page.Keyboard.PressAsync("Enter");
            }
        }
        await block.GetByRole(AriaRole.Button, new() { Name = "Check" }).FocusAsync();
        await block.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("Correct.", await block.Locator(".verdict").TextContentAsync());
        Assert.True(await block.GetByText("That is the order of the week.").IsVisibleAsync());
        Assert.DoesNotContain("sort", await block.Page.EvaluateAsync<string>("JSON.stringify(localStorage)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matching_sort_says_what_is_wrong_and_shows_the_solution_on_request()
    {
        await using var context = await browser.NewContextAsync();
        var block = (await OpenPageAsync(context)).Locator("[data-block=sort]").Nth(1);
        await block.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        Assert.Equal("Answer the question first.", await block.Locator(".verdict").TextContentAsync());

        foreach (var (left, right) in new[] { ("Cat", "Puppy"), ("Dog", "Kitten"), ("Cow", "Calf") })
            await block.GetByLabel(left).SelectOptionAsync(new SelectOptionValue { Label = right });
        await block.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        Assert.Equal("Not correct.", await block.Locator(".verdict").TextContentAsync());
        Assert.Equal(2, await block.Locator("[data-mark=incorrect]").CountAsync());

        await block.Locator("summary").PressAsync("Enter");
        Assert.True(await block.Locator("dd", new() { HasText = "Kitten" }).IsVisibleAsync());
    }

    [Fact]
    public async Task Flashcards_turn_go_on_and_forget_by_keyboard_alone()
    {
        await using var context = await browser.NewContextAsync();
        var block = await OpenAsync(context, "flashcards");
        var page = block.Page;
        Assert.Equal(["Vector"], await VisibleAsync(block.Locator("dt, dd")));

        await Button(block, "Show the answer").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(["Vector", "A list of numbers."], await VisibleAsync(block.Locator("dt, dd")));
        Assert.Equal("A list of numbers.", await block.Locator("[role=status]").TextContentAsync());

        await Button(block, "I know this one").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(["Matrix"], await VisibleAsync(block.Locator("dt, dd")));
        Assert.Equal("Card 2 of 3 · 1 known", await block.Locator(".card-place").TextContentAsync());
        await Button(block, "Back").PressAsync("Enter");
        Assert.Equal(["Scalar"], await VisibleAsync(block.Locator("dt, dd")));

        await Button(block, "I know this one").PressAsync("Enter");
        await Button(block, "I know this one").PressAsync("Enter");
        Assert.Equal(["You know all 3 cards."], await VisibleAsync(block.Locator(".cards-done")));
        Assert.Equal("Start again", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(["Vector"], await VisibleAsync(block.Locator("dt, dd")));
        Assert.Equal("Show the answer", await FocusedAsync(page));
    }

    [Fact]
    public async Task A_shuffle_keeps_every_card()
    {
        await using var context = await browser.NewContextAsync();
        var block = await OpenAsync(context, "flashcards");
        await Button(block, "Shuffle").ClickAsync();
        var seen = new List<string>();
        for (var card = 0; card < 3; card++)
        {
            seen.AddRange(await VisibleAsync(block.Locator("dt")));
            await Button(block, "Next").ClickAsync();
        }

        Assert.Equal(["Matrix", "Scalar", "Vector"], seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Blocks_start_in_a_lesson_that_was_put_in_by_the_player_and_their_files_come_once()
    {
        await using var learner = await Learner.LaunchAsync(browser, _lms, "scorm12");
        var asked = new List<string>();
        learner.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await learner.OpenItemAsync("none");
        Assert.DoesNotContain(asked, path => path.Contains("assets/blocks", StringComparison.Ordinal));

        await learner.Sco.Locator("a[rel=next]").ClickAsync();
        await learner.Sco.Locator("[data-block=walkthrough][data-live] .block-tools").WaitForAsync();
        await learner.Sco.Locator("a[rel=next]").ClickAsync();
        await learner.Sco.Locator("main[data-page-id=one-kind]").WaitForAsync();
        await learner.Sco.Locator("a[rel=prev]").ClickAsync();
        await learner.Sco.Locator("[data-block=flashcards][data-live] .block-tools").WaitForAsync();

        Assert.Single(asked, path => path.EndsWith("/assets/blocks.js", StringComparison.Ordinal));
        Assert.Single(asked, path => path.EndsWith("/assets/blocks.css", StringComparison.Ordinal));
        Assert.Equal("1px", await learner.Sco.Locator("[data-block=flashcards]").EvaluateAsync<string>("block => getComputedStyle(block).borderTopWidth"));
    }

    [Fact]
    public async Task A_page_with_blocks_breaks_no_rule_of_its_own_policy()
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var problems = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal)) problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);
        await page.GotoAsync($"{_lms.Url}/package/lessons/every-kind.html");
        await page.Locator("[data-block=flashcards][data-live]").WaitForAsync();

        Assert.Empty(problems);
    }

    [Fact]
    public async Task Without_script_everything_can_be_read()
    {
        await using var context = await browser.NewContextAsync(javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{_lms.Url}/package/lessons/every-kind.html");

        Assert.Equal(["Measure", "Pour", "Stir"], await VisibleAsync(page.Locator(".step-title")));
        Assert.Equal(7 + 3, await page.Locator("[data-block=explorer] tbody tr:visible").CountAsync());
        Assert.Equal(9, await page.Locator("[data-block=compare] tbody td:visible").CountAsync());
        Assert.Equal(3, await page.Locator(".timeline > li:visible").CountAsync());
        Assert.Equal(3, await page.Locator(".flash dd:visible").CountAsync());
        Assert.Equal(["Monday", "Tuesday", "Wednesday", "Thursday"], await VisibleAsync(page.Locator(".solution ol li")));
        Assert.Equal(0, await page.Locator("[data-block] button:visible:not(.term)").CountAsync());
    }

    [Fact]
    public async Task On_paper_everything_is_there_whatever_was_on_screen()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenPageAsync(context);
        await page.Locator("[data-block=compare] summary").ClickAsync();
        await page.Locator("[data-block=compare]").GetByLabel("Ferry").UncheckAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(["Measure", "Pour", "Stir"], await VisibleAsync(page.Locator(".step-title")));
        Assert.Equal(9, await page.Locator("[data-block=compare] tbody td:visible").CountAsync());
        Assert.Equal(3, await page.Locator(".flash dd:visible").CountAsync());
        Assert.Equal(10, await page.Locator("[data-block=explorer] tbody tr:visible").CountAsync());
        Assert.Equal("1", await page.Locator(".faded").First.EvaluateAsync<string>("part => getComputedStyle(part).opacity"));
        Assert.Equal(0, await page.Locator("[data-block] button:visible:not(.term)").CountAsync());
    }

    public static TheoryData<int, ColorScheme> Looks() => new()
    {
        { 360, ColorScheme.Light }, { 360, ColorScheme.Dark }, { 1280, ColorScheme.Light }, { 1280, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task No_block_has_a_violation_in_any_state(int width, ColorScheme scheme)
    {
        await using var context = await browser.NewContextAsync(width, 800, scheme);
        var page = await OpenPageAsync(context);
        await AssertCleanAsync(page);

        await Button(page.Locator("[data-block=walkthrough]"), "Next").ClickAsync();
        await page.Locator("[data-block=explorer] summary").First.ClickAsync();
        await page.Locator("[data-block=compare] summary").ClickAsync();
        await page.Locator("[data-block=compare]").GetByLabel("Ferry").UncheckAsync();
        await Button(page.Locator("[data-block=flashcards]"), "Show the answer").ClickAsync();
        await page.Locator("[data-block=sort] summary").First.ClickAsync();
        await page.Locator("[data-block=sort] [data-move=down]").First.ClickAsync();
        await page.Locator("[data-block=sort] [type=submit]").First.ClickAsync();
        await AssertCleanAsync(page);
    }

    [Theory]
    [InlineData(320, true)]
    [InlineData(320, false)]
    [InlineData(1280, true)]
    public async Task No_block_makes_the_page_scroll_sideways(int width, bool javaScript)
    {
        await using var context = await browser.NewContextAsync(width, 800, javaScript: javaScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{_lms.Url}/package/lessons/every-kind.html");
        if (javaScript) await page.Locator("[data-block=flashcards][data-live]").WaitForAsync();
        var main = (await page.Locator("main").BoundingBoxAsync())!;
        foreach (var block in await page.Locator("[data-block]").AllAsync())
        {
            var box = (await block.BoundingBoxAsync())!;
            Assert.InRange(box.X + box.Width, 0, main.X + main.Width);
            Assert.Equal(0, await block.EvaluateAsync<int>("block => block.scrollWidth - block.clientWidth"));
        }
    }

    private async Task<IPage> OpenPageAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{_lms.Url}/package/lessons/every-kind.html");
        await page.Locator("[data-block=flashcards][data-live]").WaitForAsync();
        Assert.Equal(s_kinds, await page.Locator("[data-block]").EvaluateAllAsync<string[]>("blocks => blocks.map(block => block.dataset.block)"));
        return page;
    }

    private async Task<ILocator> OpenAsync(IBrowserContext context, string kind) =>
        (await OpenPageAsync(context)).Locator($"[data-block={kind}]").First;

    private static ILocator Button(ILocator block, string name) => block.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task<List<string>> VisibleAsync(ILocator texts)
    {
        var shown = new List<string>();
        foreach (var text in await texts.AllAsync())
            if (await text.IsVisibleAsync()) shown.Add((await text.TextContentAsync())!.Trim());
        return shown;
    }

    private static Task<bool> IsFadedAsync(ILocator block, string part) =>
        block.EvaluateAsync<bool>("(block, part) => [...block.querySelectorAll(`[id$=${part}] > *`)].every(shape => shape.classList.contains('faded'))", part);

    private static Task<string?> FocusedAsync(IPage page) => page.EvaluateAsync<string?>("document.activeElement?.textContent");

    private static Task<int> PlaceOfAsync(ILocator block, char key) =>
        block.EvaluateAsync<int>("(block, key) => [...block.querySelectorAll('li[data-key]')].findIndex(item => item.dataset.key === key)", key.ToString());

    private static async Task AssertCleanAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        Assert.NotEmpty(result.Passes);
    }
}
