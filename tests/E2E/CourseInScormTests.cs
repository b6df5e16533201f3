using E2E.Lms;

namespace E2E;

/// <summary>The main job: the real course, in a browser, against a SCORM API that keeps what it is given.</summary>
public sealed class CourseInScormTests(BrowserFixture browser)
{
    /// <summary>More than the share of its minutes that the longest lesson asks for.</summary>
    private static readonly TimeSpan s_lessonTime = TimeSpan.FromSeconds(200);

    private static readonly string[] s_first = ["word-embeddings-word2vec-and-glove", "recurrent-neural-networks-and-lstms"];

    private const string Quiz = "pre-transformer-foundations-quiz";

    private const string Exam = "final-exam-quiz";

    [Theory]
    [InlineData("scorm12", "scorm12")]
    [InlineData("scorm2004-4th", "scorm2004")]
    public async Task Every_lesson_read_and_the_quiz_passed_is_what_the_LMS_holds_afterwards(string target, string standard)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync(target));
        string[] lessons;
        await using (var learner = await Learner.LaunchAsync(browser, lms, standard))
        {
            Assert.Equal(105, await learner.Sco.Locator("li[data-item]:not([data-item$='-quiz'])").CountAsync());
            lessons = await ItemsAsync(learner, "li[data-item]:not(.card-quiz, .card-outline)");
            var quizzes = await ItemsAsync(learner, "li.card-quiz");
            foreach (var lesson in lessons)
            {
                await learner.OpenItemAsync(lesson);
                await learner.ReadForAsync(s_lessonTime);
                await learner.GoHomeAsync();
                await learner.Sco.Locator($"li[data-item='{lesson}'][data-state=complete]").WaitForAsync();
            }
            Assert.Equal(Exam, quizzes[^1]);
            foreach (var quiz in quizzes.SkipLast(1))
            {
                Assert.Equal("incomplete", ScormRecord.Completion(lms, standard));
                await learner.OpenItemAsync(quiz);
                await learner.TakeQuizAsync(right: true);
                await learner.GoHomeAsync();
            }
            // The exam is optional: the course is complete without it, and failing it takes nothing away.
            Assert.Equal(standard == "scorm12" ? "passed" : "completed", ScormRecord.Completion(lms, standard));
            await learner.OpenItemAsync(Exam);
            await learner.TakeQuizAsync(right: false);
            await learner.CloseTabAsync();
        }

        Assert.Equal(standard == "scorm12" ? "passed" : "completed", ScormRecord.Completion(lms, standard));
        if (standard == "scorm2004") Assert.Equal("passed", ScormRecord.Text(lms.Held, "cmi", "success_status"));
        Assert.Equal("100", ScormRecord.Score(lms, standard, "raw"));
        Assert.Equal("0", ScormRecord.Score(lms, standard, "min"));
        Assert.Equal("100", ScormRecord.Score(lms, standard, "max"));
        AssertSeconds(s_lessonTime.TotalSeconds * lessons.Length, ScormRecord.TotalSeconds(lms, standard), tolerance: 5 * lessons.Length);
    }

    [Theory]
    [InlineData("scorm12", "scorm12")]
    [InlineData("scorm2004-3rd", "scorm2004")]
    public async Task A_closed_tab_comes_back_to_the_same_place_with_the_same_progress(string target, string standard)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync(target));
        await using (var learner = await Learner.LaunchAsync(browser, lms, standard))
        {
            await learner.OpenItemAsync(s_first[0]);
            await learner.ReadForAsync(s_lessonTime);
            await learner.GoHomeAsync();
            await learner.OpenItemAsync(s_first[1]);
            await learner.WaitAsync(TimeSpan.FromSeconds(5));
            await learner.CloseTabAsync();
        }
        Assert.Equal("incomplete", ScormRecord.Completion(lms, standard));
        Assert.Equal("suspend", ScormRecord.Exit(lms, standard));

        await using var returning = await Learner.LaunchAsync(browser, lms, standard);
        await returning.Sco.Locator($"li[data-item='{s_first[0]}'][data-state=complete]").WaitForAsync();
        await returning.Sco.Locator($"li[data-item='{s_first[1]}'][data-state=started]").WaitForAsync();
        await returning.Sco.Locator("[data-player=resume]").ClickAsync();
        await returning.Sco.Locator($"main[data-page-id='{s_first[1]}']").WaitForAsync();
    }

    [Fact]
    public async Task A_failed_quiz_is_reported_with_its_score_and_can_be_taken_again()
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync("scorm12"));
        await using var learner = await Learner.LaunchAsync(browser, lms, "scorm12");
        await learner.OpenItemAsync(Quiz);
        await learner.TakeQuizAsync(right: false);

        Assert.Equal("incomplete", ScormRecord.Completion(lms, "scorm12"));
        Assert.Equal("0", ScormRecord.Score(lms, "scorm12", "raw"));
        await learner.Sco.Locator("[data-quiz-result] button").ClickAsync();
        Assert.Equal(10, await learner.Sco.Locator("[data-quiz-questions] > li:not([hidden])").CountAsync());
    }

    private static Task<string[]> ItemsAsync(Learner learner, string selector) =>
        learner.Sco.Locator(selector).EvaluateAllAsync<string[]>("items => items.map(i => i.dataset.item)");

    private static void AssertSeconds(double expected, double actual, double tolerance) =>
        Assert.InRange(actual, expected - 2, expected + tolerance);
}
