using Deque.AxeCore.Playwright;
using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using Microsoft.Playwright;

namespace E2E;

/// <summary>The languages sample, built in its translations: one runs from left to right, one from right to left.</summary>
public sealed class LanguageTests(BrowserFixture browser)
{
    private static readonly TimeSpan s_aWhile = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_course_begun_in_Spanish_is_finished_in_Arabic_with_everything_that_was_reached()
    {
        await using var lms = await LmsServer.StartAsync(await BuildAsync("scorm12", "es"));
        await using (var learner = await Learner.LaunchAsync(browser, lms, "scorm12"))
        {
            await Assertions.Expect(learner.Sco.Locator("[data-player=resume]")).ToHaveTextAsync("Empezar: Diez cifras o dos");
            await Assertions.Expect(learner.Sco.Locator("[data-player=progress-text]")).ToHaveTextAsync("0\u00a0% completado");
            await learner.OpenItemAsync("bases");
            await QuestionHand.TryChecksAsync(learner.Main);
            await Assertions.Expect(learner.Main.Locator("form.question").First).ToContainTextAsync("tu respuesta, correcta");
            await learner.ReadForAsync(s_aWhile);
            await Assertions.Expect(learner.Main.Locator("[data-lesson-status]")).ToHaveTextAsync("Lección completada");
            await learner.CloseTabAsync();
        }

        lms.Import(await BuildAsync("scorm12", "ar"));

        await using var returning = await Learner.LaunchAsync(browser, lms, "scorm12");
        await Assertions.Expect(returning.Sco.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Assertions.Expect(returning.Sco.Locator("[data-player=welcome]")).ToHaveTextAsync("أهلًا بعودتك. أُنجز 1 من 2. التالي: اختبار: الأعداد.");
        await returning.Sco.Locator("li[data-item=bases][data-state=complete]").WaitForAsync();
        await returning.OpenItemAsync("numbers-quiz");
        await returning.TakeQuizAsync(right: true);
        await Assertions.Expect(returning.Main.Locator("[data-quiz-result]")).ToContainTextAsync("نتيجتك: 100% (الصحيح 3 من 3). درجة النجاح: 80%.");
        await returning.CloseTabAsync();

        Assert.Equal("passed", ScormRecord.Completion(lms, "scorm12"));
        Assert.Equal("100", ScormRecord.RawScore(lms, "scorm12"));
    }

    [Fact]
    public async Task Statements_name_what_was_done_in_the_language_of_the_package_under_the_same_ids()
    {
        var zip = await BuildAsync("cmi5", "es");
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var lms = new Cmi5Lms(zip, lrs, content);
        await using (var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(lms.Units[0])))
        {
            await reader.OpenItemAsync("bases");
            await reader.ReadForAsync(s_aWhile);
            await reader.GoHomeAsync();
            await reader.ExitAsync(lms.ReturnUrl);
        }

        var record = await lrs.RecordAsync();
        Assert.Empty(record.Refused);
        var completed = record.Statements.First(s => s["object"]!["id"]!.GetValue<string>() == "https://example.org/courses/number-systems/lessons/bases");
        Assert.Equal("Diez cifras o dos", completed["object"]!["definition"]!["name"]!["es"]!.GetValue<string>());
        Assert.Equal("es", completed["context"]!["language"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("ar", 360), InlineData("ar", 1280), InlineData("es", 360)]
    public async Task Its_pages_fit_and_have_no_violation(string language, int width)
    {
        await using var lms = await LmsServer.StartAsync(await BuildAsync("scorm12", language));
        await using var context = await browser.NewContextAsync(width, 800);
        var page = await context.NewPageAsync();
        foreach (var path in new[] { "index.html", "lessons/bases.html", "quizzes/numbers-quiz.html", "glossary.html", "timeline.html" })
        {
            await page.GotoAsync($"{lms.Url}/package/{path}");
            await page.Locator("main").WaitForAsync();
            if (path.StartsWith("quizzes/", StringComparison.Ordinal)) await page.Locator("[data-quiz-start]").ClickAsync();

            var result = await page.RunAxe();

            Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{path}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
            Assert.Equal((path, 0), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")));
            if (Environment.GetEnvironmentVariable("LANGUAGE_PICTURES") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{language}-{width}-{path.Replace('/', '-')}.png"), FullPage = true });
        }
    }

    [Fact]
    public async Task Right_to_left_mirrors_the_page_but_not_code_formulas_figures_and_sliders()
    {
        await using var lms = await LmsServer.StartAsync(await BuildAsync("scorm12", "ar"));
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{lms.Url}/package/lessons/bases.html");
        var slider = page.Locator(".slider input").First;
        await slider.WaitForAsync();

        foreach (var part in new[] { "svg", "math", "code", ".slider input" })
            Assert.Equal((part, "ltr"), (part, await page.Locator($"main {part}").First.EvaluateAsync<string>("e => getComputedStyle(e).direction")));
        Assert.Equal("rtl", await page.Locator("main p").First.EvaluateAsync<string>("e => getComputedStyle(e).direction"));
        // The list of sections stands on the left, where the eye comes last; the home link on the right.
        Assert.True(await LeftOfAsync(page, ".toc") < await LeftOfAsync(page, ".prose"));
        Assert.True(await LeftOfAsync(page, ".home") > await LeftOfAsync(page, "[data-player=settings]"));
        // An arrow key moves the thumb the way it points.
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("3", await slider.InputValueAsync());
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("2", await slider.InputValueAsync());
        await page.Locator("[data-player=settings]").ClickAsync();
        Assert.Equal("rtl", await page.GetByRole(AriaRole.Dialog, new() { Name = "الإعدادات" }).EvaluateAsync<string>("e => getComputedStyle(e).direction"));
    }

    private static async Task<float> LeftOfAsync(IPage page, string selector) => (await page.Locator(selector).First.BoundingBoxAsync())!.X;

    private static async Task<string> BuildAsync(string target, string language)
    {
        var diagnostics = new DiagnosticBag();
        var result = await new Compiler(new DiskSourceTree(Repository.PathOf("samples", "languages")), diagnostics) { Language = language }.BuildAsync(new BuildOptions
        {
            Targets = [PackageTargets.All.Single(t => t.Id == target)],
            OutputFolder = Path.Combine(AppContext.BaseDirectory, "packages", $"languages-{Interlocked.Increment(ref s_built)}"),
            Theme = new BuiltInTheme(),
        });
        Assert.Empty(diagnostics.Select(d => d.ToString()));
        var package = Assert.Single(result.Packages).Path;
        Assert.Equal($"number-systems-{language}-{target}.zip", Path.GetFileName(package));
        return package;
    }

    private static int s_built;
}
