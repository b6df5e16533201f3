using E2E.Lms;
using Microsoft.Playwright;

namespace E2E;

/// <summary>The buttons of the panel: each lets something happen to the learner that happens in real LMSs.</summary>
public sealed class PreviewButtonTests(BrowserFixture browser)
{
    [Fact]
    public async Task Close_tab_and_relaunch_bring_the_learner_back_to_the_lesson()
    {
        await using var desk = await OpenAsync("close");
        await desk.OpenItemAsync("only-lesson");
        await desk.ReadToEndAsync();

        await desk.PressAsync("Close tab");
        await Assertions.Expect(desk.Stage.Locator("iframe")).ToHaveCountAsync(0);
        await desk.LogLine("LMSFinish").WaitForAsync();
        await desk.PressAsync("Relaunch");
        await desk.ReadyAsync();

        await Assertions.Expect(desk.Course.Locator("[data-player=progress-text]")).ToContainTextAsync("100%");
        await desk.ExpectAsync("attempt", "attempt 1");
        await desk.ExpectAsync("findings-count", "none");
    }

    [Fact]
    public async Task A_new_attempt_starts_from_nothing()
    {
        await using var desk = await OpenAsync("fresh");
        await desk.OpenItemAsync("only-lesson");
        await desk.ReadToEndAsync();
        await desk.ExpectAsync("held-status", "completed");

        await desk.PressAsync("New attempt");
        await desk.ReadyAsync();

        await desk.ExpectAsync("attempt", "attempt 2");
        await desk.ExpectAsync("held-status", "incomplete");
    }

    [Fact]
    public async Task In_review_mode_the_course_says_so_and_writes_nothing()
    {
        await using var desk = await OpenAsync("review");
        await desk.PressAsync("Review mode");
        await desk.ReadyAsync();

        await Assertions.Expect(desk.Course.Locator("[data-player=notice]")).ToContainTextAsync("Review");
        await desk.ExpectAsync("attempt", "attempt 1, review: nothing is recorded");
    }

    [Theory]
    [InlineData("Go offline", "scorm12")]
    [InlineData("LMS refuses calls", "scorm12")]
    [InlineData("LMS refuses calls", "scorm2004-4th")]
    [InlineData("Go offline", "xapi")]
    [InlineData("LMS refuses calls", "cmi5")]
    public async Task What_could_not_be_saved_is_shown_and_saved_when_the_LMS_is_back(string button, string target)
    {
        await using var desk = await OpenAsync($"{button[..2]}-{target}", target);
        await desk.OpenItemAsync("only-lesson");
        await desk.PressAsync(button);
        await desk.ReadToEndAsync();
        await desk.Course.Locator("[data-player=save][data-state=failed]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        await desk.ExpectAsync("held-status", "incomplete");

        await desk.PressAsync(button);

        await Assertions.Expect(desk.Page.Locator("#held-status")).ToHaveTextAsync("completed", new LocatorAssertionsToHaveTextOptions { Timeout = 90_000 });
    }

    [Fact]
    public async Task A_slow_LMS_is_waited_for()
    {
        await using var desk = await OpenAsync("slow");
        await desk.OpenItemAsync("only-lesson");
        await desk.PressAsync("Slow LMS");

        await desk.ReadToEndAsync();

        await desk.ExpectAsync("held-status", "completed");
    }

    [Fact]
    public async Task The_log_is_filtered_and_copied()
    {
        await using var desk = await OpenAsync("log");
        await desk.LogLine("LMSCommit").First.WaitForAsync();

        await desk.Page.GetByLabel("Filter the log").FillAsync("lesson_status");
        Assert.Equal(["LMSSetValue"], (await desk.Page.Locator("#log .name").AllTextContentsAsync()).Distinct());
        await desk.PressAsync("Copy");
        await desk.Page.Locator("#log-said", new PageLocatorOptions { HasText = "copied" }).WaitForAsync();

        var copied = await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Matches("^[0-9:]{8}\tLMSSetValue cmi.core.lesson_status, incomplete true$", copied);
    }

    private async Task<PreviewDesk> OpenAsync(string name, string target = "scorm12")
    {
        var course = PreviewDesk.Copy($"preview-button-{name}", "samples", "minimal");
        // Longer than the screen: a lesson is complete when its end has been seen.
        await File.AppendAllTextAsync(Path.Combine(course, "01-only-module", "01-only-lesson.md"), string.Concat(Enumerable.Repeat("\nOne more sentence.\n", 60)));
        var desk = await PreviewDesk.OpenAsync(browser, course);
        await desk.PlayAsync($"minimal-{target}");
        return desk;
    }
}
