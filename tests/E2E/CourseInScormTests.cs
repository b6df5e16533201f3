using E2E.Lms;

namespace E2E;

/// <summary>The main job: the real course, in a browser, against a SCORM API that keeps what it is given.</summary>
public sealed class CourseInScormTests(BrowserFixture browser)
{
    private static readonly TimeSpan s_lessonTime = TimeSpan.FromSeconds(110);

    private static readonly string[] s_module =
    [
        "word-embeddings-word2vec-and-glove", "recurrent-neural-networks-and-lstms", "sequence-to-sequence-models", "attention-mechanism-origins",
        "elmo-and-contextual-embeddings", "ulmfit-and-transfer-learning-for-nlp", "the-bottlenecks-that-motivated-transformers",
    ];

    private const string Quiz = "pre-transformer-foundations-quiz";

    [Theory]
    [InlineData("scorm12", "scorm12")]
    [InlineData("scorm2004-3rd", "scorm2004")]
    [InlineData("scorm2004-4th", "scorm2004")]
    public async Task Every_lesson_read_and_the_quiz_passed_is_what_the_LMS_holds_afterwards(string target, string standard)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync(target));
        await using (var learner = await Learner.LaunchAsync(browser, lms, standard))
        {
            Assert.Equal(105, await learner.Sco.Locator("li[data-item]:not([data-item$='-quiz'])").CountAsync());
            foreach (var lesson in s_module)
            {
                await learner.OpenItemAsync(lesson);
                await learner.ReadForAsync(s_lessonTime);
                await learner.GoHomeAsync();
                await learner.Sco.Locator($"li[data-item='{lesson}'][data-state=complete]").WaitForAsync();
            }
            Assert.Equal("incomplete", ScormRecord.Completion(lms, standard));

            await learner.OpenItemAsync(Quiz);
            await learner.TakeQuizAsync(right: true);
            await learner.CloseTabAsync();
        }

        Assert.Equal(standard == "scorm12" ? "passed" : "completed", ScormRecord.Completion(lms, standard));
        if (standard == "scorm2004") Assert.Equal("passed", ScormRecord.Text(lms.Held, "cmi", "success_status"));
        Assert.Equal("100", ScormRecord.Score(lms, standard, "raw"));
        Assert.Equal("0", ScormRecord.Score(lms, standard, "min"));
        Assert.Equal("100", ScormRecord.Score(lms, standard, "max"));
        AssertSeconds(s_lessonTime.TotalSeconds * s_module.Length, ScormRecord.TotalSeconds(lms, standard), tolerance: 30);
    }

    [Theory]
    [InlineData("scorm12", "scorm12")]
    [InlineData("scorm2004-3rd", "scorm2004")]
    public async Task A_closed_tab_comes_back_to_the_same_place_with_the_same_progress(string target, string standard)
    {
        await using var lms = await LmsServer.StartAsync(await Packages.BuildCourseAsync(target));
        await using (var learner = await Learner.LaunchAsync(browser, lms, standard))
        {
            await learner.OpenItemAsync(s_module[0]);
            await learner.ReadForAsync(s_lessonTime);
            await learner.GoHomeAsync();
            await learner.OpenItemAsync(s_module[1]);
            await learner.WaitAsync(TimeSpan.FromSeconds(5));
            await learner.CloseTabAsync();
        }
        Assert.Equal("incomplete", ScormRecord.Completion(lms, standard));
        Assert.Equal("suspend", ScormRecord.Exit(lms, standard));

        await using var returning = await Learner.LaunchAsync(browser, lms, standard);
        await returning.Sco.Locator($"li[data-item='{s_module[0]}'][data-state=complete]").WaitForAsync();
        await returning.Sco.Locator($"li[data-item='{s_module[1]}'][data-state=started]").WaitForAsync();
        await returning.Sco.Locator("[data-player=resume]").ClickAsync();
        await returning.Sco.Locator($"main[data-page-id='{s_module[1]}']").WaitForAsync();
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

    private static void AssertSeconds(double expected, double actual, double tolerance) =>
        Assert.InRange(actual, expected - 2, expected + tolerance);
}
