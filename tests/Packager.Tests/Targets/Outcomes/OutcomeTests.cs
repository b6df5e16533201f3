using LlmEvolution.Packager;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets.Cmi5;
using LlmEvolution.Packager.Targets.Outcomes;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm2004;
using LlmEvolution.Packager.Targets.TinCan;
using LlmEvolution.Packager.Targets.Web;

namespace Packager.Tests.Targets.Outcomes;

/// <summary>What a build says it will send. That it is sent: src/Runtime/test/outcome.test.ts and adapters.test.ts.</summary>
public sealed class OutcomeTests
{
    private static readonly Scorm12Target s_scorm12 = new();
    private static readonly Scorm2004Target s_scorm2004 = new(Edition.Fourth, null);

    [Fact]
    public void In_SCORM_1_2_one_status_says_complete_and_passed()
    {
        var rows = s_scorm12.Outcomes(CourseOf(WithQuiz()));

        Assert.Equal(new OutcomeRow(
            "Course passed",
            "every lesson is complete (its end was on screen) and every quiz is passed, and the best attempt at every quiz reaches 80%",
            "cmi.core.lesson_status passed"), Row(rows, "Course passed"));
        Assert.DoesNotContain(rows, r => r.What is "Course complete" or "Course failed");
    }

    [Fact]
    public void In_SCORM_2004_completion_and_success_are_told_apart()
    {
        var rows = s_scorm2004.Outcomes(CourseOf(WithQuiz()));

        Assert.Equal("cmi.completion_status completed", Row(rows, "Course complete").Sent);
        Assert.Equal("cmi.success_status passed", Row(rows, "Course passed").Sent);
        Assert.Equal("the best attempt at every quiz reaches 80%", Row(rows, "Course passed").When);
    }

    [Fact]
    public void A_failure_is_promised_only_where_attempts_are_limited()
    {
        var rows = s_scorm2004.Outcomes(CourseOf(WithQuiz(attempts: 2)));

        Assert.Equal("it is complete, but not every quiz is passed", Row(rows, "Course failed").When);
        Assert.Contains("passed or has no attempt left", Row(rows, "Course complete").When, StringComparison.Ordinal);
        Assert.DoesNotContain(s_scorm2004.Outcomes(CourseOf(WithQuiz())), r => r.What == "Course failed");
    }

    [Fact]
    public void An_optional_quiz_gives_a_score_and_decides_nothing()
    {
        var course = WithQuiz() with { Completion = new CompletionRules(QuizzesRequired: false) };

        var rows = s_scorm12.Outcomes(CourseOf(course));

        Assert.Equal("every lesson is complete (its end was on screen)", Row(rows, "Course complete").When);
        Assert.Contains(rows, r => r.What == "Course score");
        Assert.DoesNotContain(rows, r => r.What == "Course passed");
    }

    [Fact]
    public void Without_a_quiz_no_score_and_no_success_is_promised()
    {
        var rows = s_scorm2004.Outcomes(CourseOf(Plain() with { Completion = new CompletionRules(ReadToEnd: false, MinimumShare: 0.2, Checks: true) }));

        Assert.Equal("every lesson is complete (20% of its minutes were spent actively and every check was tried)", Row(rows, "Course complete").When);
        Assert.DoesNotContain(rows, r => r.What is "Course score" or "Course passed");
    }

    [Fact]
    public void The_time_that_is_reported_is_named()
    {
        Assert.Equal("cmi.core.session_time: active time (page visible, input within 180 s), as HHHH:MM:SS.SS", Row(s_scorm12.Outcomes(CourseOf(Plain())), "Time").Sent);
        Assert.Equal("cmi.session_time: time the page is open, as PT1H2M3.45S", Row(s_scorm2004.Outcomes(CourseOf(Plain() with { IdleSeconds = null })), "Time").Sent);
    }

    [Fact]
    public void A_quiz_of_its_own_fails_with_each_attempt_that_does_not_pass()
    {
        var package = PackageOf(WithQuiz(), TestCourse.Quiz("quiz", 80) with { Kind = LearningObjectKind.Quiz });

        Assert.Equal("an attempt is below that and none has passed", Row(s_scorm12.Outcomes(package), "Quiz failed").When);
        Assert.Equal("the best attempt reaches 80%", Row(s_scorm12.Outcomes(package), "Quiz passed").When);
    }

    [Fact]
    public void A_site_tells_nobody_anything() =>
        Assert.All(new WebTarget().Outcomes(CourseOf(WithQuiz())), row => Assert.StartsWith("nothing", row.Sent, StringComparison.Ordinal));

    [Fact]
    public void The_longest_state_stands_beside_what_the_LMS_keeps()
    {
        Assert.Contains("100 of 4096 characters at most", Row(s_scorm12.Outcomes(CourseOf(Plain())), "Place, state").Sent, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_that_send_the_same_share_a_table()
    {
        var tables = OutcomeTables.Of([CourseOf(Plain())], [s_scorm12, new Scorm2004Target(Edition.Third, null), s_scorm2004]);

        Assert.Equal(["SCORM 1.2", "SCORM 2004 3rd Edition, SCORM 2004 4th Edition"], tables.Select(t => t.Title));
    }

    [Fact]
    public void The_rules_in_a_sentence_are_those_of_the_course()
    {
        Assert.Equal(
            "Course: complete when every lesson is complete (its end was on screen) and every quiz is passed; passed when the best attempt at every quiz reaches 80%.",
            OutcomeConditions.Sentence(CourseOf(WithQuiz())));
    }

    [Fact]
    public void An_optional_exam_is_not_among_the_quizzes_that_decide()
    {
        var course = WithQuiz();
        var exam = new Quiz { Id = "exam", Title = "Exam", Draw = 1, PassMark = 90, Required = false, IsExam = true, Questions = [], Span = course.Span };
        var package = CourseOf(course with { Modules = course.Modules.Add(TestCourse.Module("final") with { Quiz = exam }) });

        Assert.Equal(
            "Course: complete when every lesson is complete (its end was on screen) and every required quiz is passed; passed when the best attempt at every required quiz reaches 80%.",
            OutcomeConditions.Sentence(package with { Files = [.. package.Files.Add(PackageFile.Text("quizzes/exam.html", ""))] }));
    }

    private static OutcomeRow Row(IEnumerable<OutcomeRow> rows, string what) => Assert.Single(rows, r => r.What == what);

    private static Course Plain() => TestCourse.Course with { Modules = [TestCourse.Module("module", TestCourse.Lesson("lesson"))] };

    private static Course WithQuiz(int attempts = 0)
    {
        var module = TestCourse.Module("module", TestCourse.Lesson("lesson"));
        var quiz = new Quiz { Id = "quiz", Title = "Quiz", Draw = 1, PassMark = 80, Attempts = attempts, Questions = [], Span = module.Span };
        return TestCourse.Course with { Modules = [module with { Quiz = quiz }] };
    }

    private static CoursePackage CourseOf(Course course)
    {
        var scored = course.Modules.Any(m => m.Quiz is not null);
        return PackageOf(course, TestCourse.Object(course.Id, LearningObjectKind.Course) with { Scored = scored, Judged = course.Modules.Any(m => m.Quiz is { } quiz && course.Requires(quiz)) });
    }

    private static CoursePackage PackageOf(Course course, LearningObject learningObject)
    {
        var package = TestCourse.Package(Structure.Course, TestCourse.Cluster("all", "All", learningObject));
        return package with { Course = course, Files = [.. package.Files.Add(PackageFile.Text("quizzes/quiz.html", ""))] };
    }
}
