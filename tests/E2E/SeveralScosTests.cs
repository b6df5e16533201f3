using E2E.Lms;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;

namespace E2E;

/// <summary>Structure lesson and module: each SCO reports for itself.</summary>
public sealed class SeveralScosTests(BrowserFixture browser)
{
    private static readonly DiskSourceTree s_sample = new(Repository.PathOf("samples", "features"));

    [Fact]
    public async Task A_lesson_of_its_own_is_completed_without_a_score()
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(s_sample, "scorm12", Structure.Lesson, "lesson-sco"));
        await using var learner = await Learner.LaunchAsync(browser, lms, "scorm12", "lessons/types.html");
        await learner.ReadForAsync(TimeSpan.FromSeconds(5));
        await learner.CloseTabAsync();

        var core = lms.Held!["cmi"]!["core"]!;
        Assert.Equal("completed", core["lesson_status"]!.ToString());
        Assert.Equal("", core["score"]!["raw"]!.ToString());
    }

    [Theory]
    [InlineData(true, "passed", "100")]
    [InlineData(false, "failed", "0")]
    public async Task A_quiz_of_its_own_reports_passed_or_failed_with_its_score(bool right, string status, string score)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(s_sample, "scorm12", Structure.Lesson, $"quiz-sco-{right}"));
        await using var learner = await Learner.LaunchAsync(browser, lms, "scorm12", "quizzes/questions-quiz.html");
        await learner.TakeQuizAsync(right);
        await learner.CloseTabAsync();

        var core = lms.Held!["cmi"]!["core"]!;
        Assert.Equal(status, core["lesson_status"]!.ToString());
        Assert.Equal(score, core["score"]!["raw"]!.ToString());
    }

    [Fact]
    public async Task A_module_of_its_own_is_completed_and_passed_in_SCORM_2004()
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(s_sample, "scorm2004-4th", Structure.Module, "module-sco"));
        await using var learner = await Learner.LaunchAsync(browser, lms, "scorm2004", "modules/questions.html");
        await learner.OpenItemAsync("types");
        await learner.ReadForAsync(TimeSpan.FromSeconds(5));
        await learner.GoHomeAsync();
        await learner.OpenItemAsync("questions-quiz");
        await learner.TakeQuizAsync(right: true);
        await learner.CloseTabAsync();

        var cmi = lms.Held!["cmi"]!;
        Assert.Equal("completed", cmi["completion_status"]!.ToString());
        Assert.Equal("passed", cmi["success_status"]!.ToString());
        Assert.Equal("1", cmi["score"]!["scaled"]!.ToString());
    }
}
