using E2E.Lms;
using Microsoft.Playwright;

namespace E2E;

/// <summary>A course in the preview, in every standard: what the learner does is what the panel and the gradebook show.</summary>
public sealed class PreviewTests(BrowserFixture browser)
{
    public static TheoryData<string> Targets => ["scorm12", "scorm2004-3rd", "scorm2004-4th", "cmi5", "xapi"];

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_lesson_completed_in_the_preview_stands_in_the_gradebook(string target)
    {
        await using var desk = await PreviewDesk.OpenAsync(browser, PreviewDesk.Copy($"preview-lesson-{target}", "samples", "minimal"));
        await desk.PlayAsync($"minimal-{target}");
        await desk.ExpectAsync("held-status", "incomplete");

        await desk.OpenItemAsync("only-lesson");
        await desk.ReadToEndAsync();

        await desk.ExpectAsync("status", "completed");
        await desk.ExpectAsync("held-status", "completed");
        await desk.PressAsync("Close tab");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Gradebook" }).ClickAsync();
        await desk.Page.GetByText("Lessons and saved state").ClickAsync();
        var row = desk.Page.GetByRole(AriaRole.Row, new() { Name = "1.1 Only Lesson" });
        await Assertions.Expect(row).ToContainTextAsync("complete");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Ada Lovelace");
        Assert.Empty(desk.Complaints);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_quiz_gives_a_score_and_a_verdict_that_the_LMS_holds(string target)
    {
        await using var desk = await PreviewDesk.OpenAsync(browser, PreviewDesk.Copy($"preview-quiz-{target}", "samples", "features"));
        await desk.PlayAsync($"features-{target}");

        await desk.OpenItemAsync("questions-quiz");
        await QuestionHand.TakeQuizAsync(desk.Course.Locator("main"), right: true);

        await desk.ExpectAsync("held-score", "100");
        await Assertions.Expect(desk.LogLine(target is "cmi5" or "xapi" ? "answered" : "interactions")).Not.ToHaveCountAsync(0);
        Assert.Empty(desk.Complaints);
    }
}
