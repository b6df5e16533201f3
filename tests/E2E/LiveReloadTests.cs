using E2E.Lms;
using Microsoft.Playwright;

namespace E2E;

/// <summary>The author writes while the course is open.</summary>
public sealed class LiveReloadTests(BrowserFixture browser)
{
    private const string Lesson = "01-text/01-markdown.md";

    [Fact]
    public async Task A_saved_sentence_is_on_screen_and_answers_scroll_and_session_stay()
    {
        await using var desk = await OpenAsync("text");
        var check = desk.Course.Locator("form[data-question=vector]");
        await check.Locator("input").First.CheckAsync();
        var frame = desk.Page.Frames.Single(f => f.Name == "content");
        await frame.EvaluateAsync("window.sameDocument = true");
        var top = await check.EvaluateAsync<double>("form => form.getBoundingClientRect().top");

        await ChangeAsync(desk, text => BeforeTheText(text, "A sentence that was not there before."));

        await desk.Course.GetByText("A sentence that was not there before.").First.WaitForAsync();
        Assert.True(await frame.EvaluateAsync<bool>("window.sameDocument === true"));
        Assert.True(await check.Locator("input").First.IsCheckedAsync());
        Assert.InRange(await check.EvaluateAsync<double>("form => form.getBoundingClientRect().top") - top, -2, 2);
        Assert.Equal(1, await desk.LogLine("LMSInitialize").CountAsync());
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task A_question_that_was_kept_still_sends_one_answer()
    {
        await using var desk = await OpenAsync("check", "xapi");
        await ChangeAsync(desk, text => BeforeTheText(text, "New."));
        await desk.Course.GetByText("New.", new FrameLocatorGetByTextOptions { Exact = true }).First.WaitForAsync();
        var check = desk.Course.Locator("form[data-question=vector]");

        await check.Locator("input").First.CheckAsync();
        await check.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await desk.LogLine("answered").First.WaitForAsync();
        await desk.Course.Locator("[data-lesson-end]").ScrollIntoViewIfNeededAsync();
        await desk.LogLine("completed").First.WaitForAsync(); // statements are sent in order: a second answer would be here by now

        Assert.Equal(1, await desk.LogLine("answered").CountAsync());
    }

    [Fact]
    public async Task An_error_lies_over_the_course_with_its_line_until_it_is_mended()
    {
        await using var desk = await OpenAsync("error");
        var original = "";
        await ChangeAsync(desk, text =>
        {
            original = text;
            return BeforeTheText(text, "[x](lesson:nowhere)");
        });

        var overlay = desk.Stage.Locator("#overlay");
        await overlay.WaitForAsync();
        Assert.Matches(@"LE3003 there is no lesson 'nowhere'", await overlay.InnerTextAsync());
        Assert.Matches($@"course/{Lesson}:\d+:1", await overlay.InnerTextAsync());
        await Assertions.Expect(desk.Page.Locator("#findings-count")).ToContainTextAsync("error");

        await ChangeAsync(desk, _ => original);
        await overlay.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task A_new_question_lets_the_learner_come_back_to_the_same_place()
    {
        await using var desk = await OpenAsync("data");

        await ChangeAsync(desk, text => text + "\n```check\nid: brand-new\ntype: true-false\nstem: Is this new?\nanswer: true\nfeedback: {true: Yes., false: No.}\n```\n");

        await desk.Course.Locator("form[data-question=brand-new]").WaitForAsync();
        await Assertions.Expect(desk.LogLine("LMSInitialize")).ToHaveCountAsync(2);
        await Assertions.Expect(desk.LogLine("LMSFinish")).ToHaveCountAsync(1);
        Assert.Equal("markdown", await desk.Course.Locator("main").GetAttributeAsync("data-page-id"));
    }

    private static string BeforeTheText(string lesson, string paragraph) => lesson.Insert(lesson.IndexOf("\n## ", StringComparison.Ordinal), $"\n{paragraph}\n");

    private async Task<PreviewDesk> OpenAsync(string name, string target = "scorm12")
    {
        var desk = await PreviewDesk.OpenAsync(browser, PreviewDesk.Copy($"live-{name}", "samples", "features"));
        await desk.PlayAsync($"features-{target}");
        await desk.OpenItemAsync("markdown");
        return desk;
    }

    private static async Task ChangeAsync(PreviewDesk desk, Func<string, string> change)
    {
        var path = Path.Combine(desk.Source, Lesson);
        await File.WriteAllTextAsync(path, change(await File.ReadAllTextAsync(path)));
    }
}
