using System.Text;
using System.Text.Json.Nodes;
using Deque.AxeCore.Playwright;
using E2E.Lms;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Microsoft.Playwright;

namespace E2E;

/// <summary>What the player has beside lessons and quizzes: review, results, search, settings, certificate; and the keyboard.</summary>
public sealed class PlayerTests(BrowserFixture browser)
{
    private static readonly DiskSourceTree s_features = new(Repository.PathOf("samples", "features"));
    private static readonly DiskSourceTree s_minimal = new(Repository.PathOf("samples", "minimal"));

    private static int s_built;

    private static Task<string> FeaturesAsync(string target = "scorm12") => Packages.BuildAsync(s_features, target, Structure.Course, $"player-features-{target}-{Interlocked.Increment(ref s_built)}");

    [Fact]
    public async Task A_submitted_quiz_shows_each_answer_with_the_right_one_and_where_it_is_explained_and_can_be_seen_again_later()
    {
        await using var lms = await LmsServer.StartAsync(await FeaturesAsync());
        await using (var learner = await Learner.LaunchAsync(browser, lms, "scorm12"))
        {
            await learner.OpenItemAsync("questions-quiz");
            Assert.False(await learner.Sco.GetByRole(AriaRole.Button, new() { Name = "Review your last attempt" }).IsVisibleAsync());
            await learner.TakeQuizAsync(right: false);
            await AssertReviewAsync(learner);
            await learner.CloseTabAsync();
        }

        await using var returning = await Learner.LaunchAsync(browser, lms, "scorm12");
        await returning.OpenItemAsync("questions-quiz");
        await returning.Sco.GetByRole(AriaRole.Button, new() { Name = "Review your last attempt" }).ClickAsync();
        await AssertReviewAsync(returning);
        await returning.Sco.Locator(".review a").First.ClickAsync();
        await returning.Sco.Locator("main[data-page-id=types]").WaitForAsync();
    }

    private static async Task AssertReviewAsync(Learner learner)
    {
        var result = learner.Sco.Locator("[data-quiz-result]");
        Assert.Equal("Not passed", await result.Locator("h2").TextContentAsync());
        Assert.Contains("Your score: 0% (0 of 7 correct). Pass mark: 60%.", await result.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(7, await result.Locator(".verdicts a").CountAsync());
        var numeric = learner.Sco.Locator("form[data-question=numeric]");
        Assert.Equal(["Your answer", "138.5", "Right answer", "139.5 – 140.5", "Explained in", "Types of Questions"], await numeric.Locator(".review > *").AllTextContentsAsync());
        Assert.Equal(["Your answer", "one – 1", "two – 1", "three – 1", "Right answer", "one – 1", "two – 2", "three – 3", "Explained in", "Types of Questions"], await learner.Sco.Locator("form[data-question=matching] .review > *").AllTextContentsAsync());
        Assert.Equal(["Your answer", "two", "one", "three", "four", "Right answer", "one", "two", "three", "four", "Explained in", "Types of Questions"], await learner.Sco.Locator("form[data-question=sequencing] .review > *").AllTextContentsAsync());
        Assert.Equal("Multiply.", (await numeric.Locator(".feedback:visible").TextContentAsync())!.Trim());
        Assert.True(await numeric.Locator("input").IsDisabledAsync());
    }

    [Fact]
    public async Task Who_comes_back_reads_how_far_they_are_and_what_every_quiz_gave()
    {
        await using var lms = await LmsServer.StartAsync(await FeaturesAsync());
        await using (var learner = await Learner.LaunchAsync(browser, lms, "scorm12"))
        {
            Assert.False(await learner.Sco.Locator("[data-player=welcome]").IsVisibleAsync());
            Assert.False(await learner.Sco.Locator("[data-player=results]").IsVisibleAsync());
            await learner.OpenItemAsync("questions-quiz");
            await learner.TakeQuizAsync(right: true);
            await learner.CloseTabAsync();
        }

        await using var returning = await Learner.LaunchAsync(browser, lms, "scorm12");
        Assert.Equal("Welcome back. 1 of 3 done. Next: Markdown: <everything> & more.", await returning.Sco.Locator("[data-player=welcome]").TextContentAsync());
        await returning.Sco.Locator("[data-player=results]").ClickAsync();
        var results = returning.Sco.GetByRole(AriaRole.Dialog, new() { Name = "Quiz results" });
        await results.GetByText("1 of 2 passed.").WaitForAsync();
        Assert.Equal(["Quiz: Questions & Answers", "100%", "1 of 3", "Passed"], await results.Locator("tbody tr").First.Locator("> *").AllTextContentsAsync());
        Assert.Equal(["The exam & its limits", "–", "0", "Not taken"], await results.Locator("tbody tr").Last.Locator("> *").AllTextContentsAsync());
        Assert.False(await returning.Sco.Locator("[data-player=certificate]").IsVisibleAsync());
        await results.GetByRole(AriaRole.Link).First.ClickAsync();
        await returning.Sco.Locator("main[data-page-id=questions-quiz]").WaitForAsync();
    }

    [Theory]
    [InlineData("scorm12", "scorm12")]
    [InlineData("scorm2004-4th", "scorm2004")]
    public async Task The_LMS_holds_an_objective_for_the_module_in_which_something_was_done(string target, string standard)
    {
        await using var lms = await LmsServer.StartAsync(await FeaturesAsync(target));
        await using var learner = await Learner.LaunchAsync(browser, lms, standard);
        await learner.OpenItemAsync("types");
        await learner.ReadForAsync(TimeSpan.FromSeconds(5));
        await learner.GoHomeAsync();
        await learner.OpenItemAsync("questions-quiz");
        await learner.TakeQuizAsync(right: true);
        await learner.CloseTabAsync();

        var objective = Assert.Single(Children(lms.Held!["cmi"]!["objectives"]!));
        Assert.Equal("questions", objective["id"]!.ToString());
        Assert.Equal("100", objective["score"]!["raw"]!.ToString());
        Assert.Equal(standard == "scorm12" ? "passed" : "completed", objective[standard == "scorm12" ? "status" : "completion_status"]!.ToString());
    }

    private static IEnumerable<JsonNode> Children(JsonNode list) =>
        (list is JsonArray array ? array.OfType<JsonNode>() : list.AsObject().Where(p => char.IsDigit(p.Key[0])).Select(p => p.Value!)).Where(o => o["id"]?.ToString() is { Length: > 0 });

    [Theory]
    [InlineData("scorm12", "scorm12")]
    [InlineData("scorm2004-4th", "scorm2004")]
    public async Task From_opening_to_rest_an_LMS_gets_at_most_twelve_calls(string target, string standard)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync(target));
        await using var learner = await Learner.LaunchAsync(browser, lms, standard);
        await learner.WaitAsync(TimeSpan.FromSeconds(20));

        // GetLastError is not among the calls that the test page writes down: one for each of bookmark and state, both empty.
        Assert.InRange((await learner.CallsAsync()).Count + 2, 1, 12);
    }

    [Fact]
    public async Task The_search_opens_by_key_finds_words_by_their_beginnings_and_leads_to_the_section()
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync("scorm12"));
        await using var learner = await Learner.LaunchAsync(browser, lms, "scorm12");
        await learner.Sco.Locator("[data-player=settings]").FocusAsync();
        await learner.Page.Keyboard.PressAsync("/");
        var dialog = learner.Sco.GetByRole(AriaRole.Dialog, new() { Name = "Search" });
        await dialog.WaitForAsync();

        await learner.Page.Keyboard.TypeAsync("negativ sampl");
        await learner.WaitAsync(TimeSpan.FromSeconds(1));
        await dialog.Locator("li").First.WaitForAsync();
        Assert.Matches("^[0-9]+ places? found", await dialog.GetByRole(AriaRole.Status).TextContentAsync());
        await learner.WaitAsync(TimeSpan.FromSeconds(1));
        await dialog.Locator("li > p:has(mark)").First.WaitForAsync();
        Assert.Contains(await dialog.Locator("li mark").AllTextContentsAsync(), m => m.StartsWith("negativ", StringComparison.OrdinalIgnoreCase));

        Assert.Equal("negative sampling", await dialog.Locator("li a").First.TextContentAsync());
        await dialog.Locator("li a[href*='word-embeddings-word2vec-and-glove.html#']").First.WaitForAsync();

        await learner.Page.Keyboard.PressAsync("Enter");
        await learner.Page.Keyboard.PressAsync("Enter");
        await learner.Sco.Locator("main[data-page-id=glossary]").WaitForAsync();
        Assert.Equal(0, await dialog.CountAsync());
        Assert.Equal("term:negative-sampling", await learner.Sco.Locator(":focus").GetAttributeAsync("id"));
    }

    [Fact]
    public async Task Escape_closes_the_search_and_gives_the_focus_back_and_the_key_is_text_where_text_is_typed()
    {
        await using var lms = await LmsServer.StartAsync(await FeaturesAsync());
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{lms.Url}/package/quizzes/questions-quiz.html");
        await page.Locator("[data-player=search]").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.Keyboard.TypeAsync("vector");
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.GetByRole(AriaRole.Dialog).CountAsync());
        Assert.Equal("search", await page.EvaluateAsync<string>("document.activeElement.dataset.player"));

        await page.Locator("[data-quiz-start]").ClickAsync();
        await page.Locator("form[data-question=fill-in] input").FillAsync("a");
        await page.Keyboard.PressAsync("/");
        Assert.Equal("a/", await page.Locator("form[data-question=fill-in] input").InputValueAsync());

        await page.Locator("[data-player=settings]").ClickAsync();
        await page.Locator("input[name=setting-keys]").Last.CheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        await page.WaitForTimeoutAsync(300);
        Assert.Equal(0, await page.GetByRole(AriaRole.Dialog).CountAsync());
    }

    /// <summary>A folder may not fetch: the index has to come as a script, and the snippets are the beginnings in it.</summary>
    [Fact]
    public async Task The_search_works_from_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory("coursepack-").FullName;
        await System.IO.Compression.ZipFile.ExtractToDirectoryAsync(await FeaturesAsync(), folder, TestContext.Current.CancellationToken);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(folder, "index.html")).AbsoluteUri);
        await page.Locator("[data-player=search]").ClickAsync();
        await page.GetByRole(AriaRole.Textbox).FillAsync("list of numbers");

        await page.Locator("dialog li a", new PageLocatorOptions { HasText = "vector" }).ClickAsync();

        await page.WaitForURLAsync("**/glossary.html#term:vector");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Settings_are_kept_on_the_device_and_are_there_before_the_player()
    {
        await using var lms = await LmsServer.StartAsync(await FeaturesAsync());
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{lms.Url}/package/index.html");
        await page.Locator("[data-player=settings]").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Settings" });
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Colours" }).GetByLabel("Dark").CheckAsync();
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Text size" }).GetByLabel("Largest").CheckAsync();
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Motion" }).GetByLabel("Reduced").CheckAsync();

        await page.RouteAsync("**/player.js", route => route.AbortAsync());
        await page.ReloadAsync();

        Assert.Equal("dark 4 reduced", await page.EvaluateAsync<string>("(d => `${d.theme} ${d.text} ${d.motion}`)(document.documentElement.dataset)"));
        await page.SetViewportSizeAsync(320, 800);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Equal("24px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        Assert.Equal("rgb(17, 22, 28)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }

    [Fact]
    public async Task A_complete_course_offers_a_certificate_with_the_name_from_the_LMS()
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(s_minimal, "scorm12", Structure.Course, "player-certificate"));
        using (var http = new HttpClient())
            await http.PostAsync($"{lms.Url}/lms/commit", new StringContent("""{"cmi":{"core":{"student_name":"Lovelace, Ada"}}}"""), TestContext.Current.CancellationToken);
        await using var learner = await Learner.LaunchAsync(browser, lms, "scorm12");
        Assert.False(await learner.Sco.Locator("[data-player=certificate]").IsVisibleAsync());
        await learner.OpenItemAsync("only-lesson");
        await learner.ReadForAsync(TimeSpan.FromSeconds(130));
        await learner.GoHomeAsync();
        await learner.Sco.Locator("[data-player=certificate]").ClickAsync();

        var text = await learner.Sco.GetByRole(AriaRole.Dialog).InnerTextAsync();

        foreach (var part in new[] { "Lovelace, Ada", "Minimal", "November 24, 2026", "2 min", "The proof is the record of your learning management system." })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A4", false)]
    [InlineData("A4", true)]
    [InlineData("Letter", false)]
    [InlineData("Letter", true)]
    public async Task A_certificate_is_one_page_on_paper(string format, bool landscape)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(s_minimal, "scorm12", Structure.Course, $"player-print-{format}-{landscape}"));
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await CertificateAsync(page, lms);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = format, Landscape = landscape }));

        Assert.Single(System.Text.RegularExpressions.Regex.Matches(pdf, @"/Type\s*/Page\b"));
    }

    private static async Task CertificateAsync(IPage page, LmsServer lms)
    {
        await page.GotoAsync($"{lms.Url}/package/lessons/only-lesson.html");
        await page.GetByText("Lesson complete").WaitForAsync();
        await page.Locator("[data-player=home]").ClickAsync();
        await page.Locator("[data-player=certificate]").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
    }

    [Fact]
    public async Task A_lesson_and_a_quiz_can_be_done_with_the_keyboard_alone()
    {
        await using var lms = await LmsServer.StartAsync(await FeaturesAsync());
        await using var learner = await Learner.LaunchAsync(browser, lms, "scorm12");
        var keys = new Keyboard(learner);
        await keys.TabToAsync("li[data-item=markdown] a");
        await keys.PressAsync("Enter");
        await learner.Sco.Locator("main[data-page-id=markdown]").WaitForAsync();
        await keys.TabToAsync("form[data-question=vector] input");
        await keys.PressAsync("Space");
        await keys.TabToAsync("form[data-question=vector] button");
        await keys.PressAsync("Enter");
        Assert.Matches("correct", await learner.Sco.Locator("form[data-question=vector]").GetAttributeAsync("data-verdict"));
        await keys.PressAsync("End");
        await learner.WaitAsync(TimeSpan.FromSeconds(1));
        await learner.Sco.GetByText("Lesson complete").WaitForAsync();

        await keys.TabToAsync("[data-player=home]", "Shift+Tab");
        await keys.PressAsync("Enter");
        await learner.Sco.Locator("main[data-page=outline]").WaitForAsync();
        await keys.TabToAsync("li[data-item=questions-quiz] a");
        await keys.PressAsync("Enter");
        await learner.Sco.Locator("main[data-page-id=questions-quiz]").WaitForAsync();
        await keys.TabToAsync("[data-quiz-start]");
        await keys.PressAsync("Enter");
        await keys.AnswerAllAsync();
        await keys.TabToAsync("[data-quiz-submit]");
        await keys.PressAsync("Enter");

        await learner.Sco.Locator("[data-quiz-result]:not([hidden])").WaitForAsync();
        Assert.Equal("7", (await learner.Sco.Locator(".verdicts a").CountAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public static TheoryData<string, int, ColorScheme> Views()
    {
        var views = new TheoryData<string, int, ColorScheme>();
        foreach (var view in new[] { "results", "review", "settings", "search", "certificate" })
        {
            foreach (var width in new[] { 360, 1280 })
            {
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark }) views.Add(view, width, scheme);
            }
        }
        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_view_of_the_player_has_no_accessibility_violation_and_does_not_scroll_sideways(string view, int width, ColorScheme scheme)
    {
        await using var lms = await LmsServer.StartAsync(view == "certificate" ? await Packages.BuildAsync(s_minimal, "scorm12", Structure.Course, $"player-axe-{width}-{scheme}") : await FeaturesAsync());
        await using var context = await browser.NewContextAsync(width, 800, scheme);
        var page = await context.NewPageAsync();
        await ShowAsync(view, page, lms);

        var result = await page.RunAxe();

        Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{view}-{width}-{scheme}.png"), FullPage = view == "review" });
    }

    private static async Task ShowAsync(string view, IPage page, LmsServer lms)
    {
        if (view == "certificate")
        {
            await CertificateAsync(page, lms);
            return;
        }
        await page.GotoAsync($"{lms.Url}/package/index.html");
        switch (view)
        {
            case "settings":
                await page.Locator("[data-player=settings]").ClickAsync();
                break;
            case "search":
                await page.Locator("[data-player=search]").ClickAsync();
                await page.GetByRole(AriaRole.Textbox).FillAsync("number");
                await page.Locator("dialog li mark").First.WaitForAsync();
                break;
            default:
                await page.Locator("li[data-item=questions-quiz] a").ClickAsync();
                await QuestionHand.TakeQuizAsync(page.Locator("main"), right: view == "results");
                if (view == "review") return;
                await page.Locator("[data-player=home]").ClickAsync();
                await page.Locator("[data-player=results]").ClickAsync();
                break;
        }
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
    }
}
