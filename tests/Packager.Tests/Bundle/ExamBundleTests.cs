using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Bundle;

/// <summary>The exam travels as a module without lessons.</summary>
public sealed class ExamBundleTests
{
    private const string Quiz = "questions:\n  - {id: q1, type: fill-in, stem: What?, answers: [a], feedback: {correct: Yes., incorrect: No.}}\n";

    [Theory]
    [InlineData("", false)]
    [InlineData("completion: {exam: required}\n", null)]
    [InlineData("completion: {exam: required, quizzes: optional}\n", true)]
    [InlineData("completion: {quizzes: optional}\n", null)]
    public async Task The_player_is_told_where_the_exam_differs_from_the_rule_for_quizzes(string rules, bool? required)
    {
        var package = (await Bundling.Of(Course(rules), Structure.Course, Split.None)).Packages.Single();

        var exam = Bundling.Data(package, "small").GetProperty("items").EnumerateArray().Single(i => i.GetProperty("id").GetString() == "final-exam-quiz");
        Assert.Equal(required, exam.TryGetProperty("required", out var written) ? written.GetBoolean() : null);
    }

    [Theory]
    [InlineData(Structure.Module, "final-exam", LearningObjectKind.Module)]
    [InlineData(Structure.Lesson, "final-exam-quiz", LearningObjectKind.Quiz)]
    public async Task The_whole_can_be_complete_without_an_optional_exam(Structure structure, string id, LearningObjectKind kind)
    {
        var package = (await Bundling.Of(Course(""), structure, Split.None)).Packages.Single();

        var exam = package.Objects.Last();
        Assert.Equal((id, kind, false, true), (exam.Id, exam.Kind, exam.Required, exam.Scored));
        Assert.All(package.Objects.SkipLast(1), o => Assert.True(o.Required));
    }

    [Theory]
    [InlineData(Structure.Module)]
    [InlineData(Structure.Lesson)]
    public async Task A_required_exam_is_required_in_every_structure(Structure structure)
    {
        var package = (await Bundling.Of(Course("completion: {exam: required}\n"), structure, Split.None)).Packages.Single();

        Assert.Equal((true, true), (package.Objects.Last().Required, package.Objects.Last().Judged));
    }

    [Fact]
    public async Task Cut_into_one_package_a_module_the_exam_is_a_package()
    {
        var packages = (await Bundling.Of(Course(""), Structure.Course, Split.Module)).Packages;

        Assert.Equal(["small-basics", "small-final-exam"], packages.Select(p => p.Id));
    }

    private static MemorySourceTree Course(string rules) => SmallCourse.With(SmallCourse.Quiz, Quiz)
        .Add("course.yml", SmallCourse.CourseYml + rules)
        .Add("exam.yml", "title: Final exam\nsummary: The whole course.\n" + Quiz);
}
