using LlmEvolution.Packager;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Model;

/// <summary>docs/authoring.md, "The final exam".</summary>
public sealed class ExamBuilderTests
{
    private const string Questions = """
        questions:
          - {id: q1, type: fill-in, stem: What?, answers: [a], feedback: {correct: Yes., incorrect: No.}}
          - {id: q2, type: fill-in, stem: Why?, answers: [b], feedback: {correct: Yes., incorrect: No.}}

        """;

    private const string ExamYml = "title: Final exam\nsummary: The whole course.\ndraw: 1\npass_mark: 90\n" + Questions;

    [Fact]
    public void The_exam_stands_behind_all_modules_and_is_optional()
    {
        var course = Check(ExamYml, "");

        var exam = course.Modules[^1];
        Assert.Equal((2, "final-exam", "Final exam", "The whole course.", 0), (exam.Number, exam.Id, exam.Title, exam.Summary, exam.Lessons.Length));
        Assert.Equal(("final-exam-quiz", "Final exam", 1, 90, true, false), (exam.Quiz!.Id, exam.Quiz.Title, exam.Quiz.Draw, exam.Quiz.PassMark, exam.Quiz.IsExam, exam.Quiz.Required));
        Assert.False(course.Requires(exam.Quiz));
    }

    [Fact]
    public void A_course_may_require_it() => Assert.True(Check(ExamYml, "completion: {exam: required, quizzes: optional}\n").Modules[^1].Quiz!.Required);

    [Fact]
    public void A_course_may_leave_it_out() => Assert.Single(Check(ExamYml, "completion: {exam: none}\n").Modules);

    [Fact]
    public void A_quiz_of_a_module_follows_the_rule_of_the_course()
    {
        var course = new Compiler(SmallCourse.With(SmallCourse.Quiz, Questions).Add("course.yml", SmallCourse.CourseYml + "completion: {quizzes: optional}\n"), []).Check()!;

        Assert.Null(course.Modules[0].Quiz!.Required);
        Assert.False(course.Requires(course.Modules[0].Quiz!));
    }

    [Theory]
    [InlineData("summary: x\n" + Questions, "exam.yml:1:1 LE2001 exam.yml has no 'title' | add 'title: …'")]
    [InlineData("title: x\n" + Questions, "exam.yml:1:1 LE2001 exam.yml has no 'summary' | add 'summary: …'")]
    [InlineData("title: x\nsummary: y\n", "exam.yml:1:1 LE2001 exam.yml has no 'questions' | add 'questions: …'")]
    [InlineData("title: x\nsummary: y\ndraw: 3\n" + Questions, "exam.yml:3:7 LE2020 'draw' is 3, but the quiz has 2 questions | write at most 2")]
    [InlineData("id: words\ntitle: x\nsummary: y\n" + Questions, "exam.yml:1:5 LE2007 the id 'words' is already used at 01-basics/01-words.md:2:1 | give each its own id; an id that has been published stays with its owner")]
    public void What_is_wrong_in_it_is_a_finding_even_where_it_is_left_out(string exam, string finding) => Assert.Equal(
        [finding],
        Findings.Of(SmallCourse.With("exam.yml", exam).Add("course.yml", SmallCourse.CourseYml + "completion: {exam: none}\n")));

    [Fact]
    public void A_file_with_almost_that_name_is_not_lost_in_silence() => Assert.Equal(
        ["exam.yaml:1:1 LE1017 'exam.yaml' is not a file of a course and is left out | did you mean 'exam.yml'?"],
        Findings.Of(SmallCourse.With("exam.yaml", ExamYml)));

    private static Course Check(string exam, string rules) => new Compiler(Tree(exam, rules), []).Check()!;

    private static MemorySourceTree Tree(string exam, string rules) => SmallCourse.With("exam.yml", exam).Add("course.yml", SmallCourse.CourseYml + rules);
}
