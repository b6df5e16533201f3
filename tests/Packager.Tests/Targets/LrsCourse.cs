using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;

namespace Packager.Tests.Targets;

/// <summary>A course of one module with a lesson and a quiz, as each structure cuts it.</summary>
internal static class LrsCourse
{
    public static CoursePackage Whole(Course? course = null) => Package(course, Structure.Course, LearningObjectKind.Course, "llm-evolution");

    public static CoursePackage Modules(Course? course = null) => Package(course, Structure.Module, LearningObjectKind.Module, "module");

    /// <summary>Split: the one module is the package.</summary>
    public static CoursePackage OfModule()
    {
        var package = Package(null, Structure.Course, LearningObjectKind.Course, "llm-evolution-module");
        return package with { Id = "llm-evolution-module", Name = "llm-evolution-module", Title = "LLM Evolution: Module" };
    }

    public static CoursePackage Lessons(Course? course = null)
    {
        var of = course ?? Course();
        var (lesson, quiz) = (of.Modules[0].Lessons[0], of.Modules[0].Quiz);
        ImmutableArray<LearningObject> objects =
        [
            TestCourse.Object("lesson") with { Lessons = [lesson] },
            .. quiz is null ? Array.Empty<LearningObject>() : [TestCourse.Quiz("quiz", quiz.PassMark) with { Quizzes = [quiz], Required = of.Completion.QuizzesRequired }],
        ];
        return TestCourse.Package(Structure.Lesson, TestCourse.Cluster("module", "Module", [.. objects])) with { Course = of };
    }

    public static Course Course(bool quiz = true, bool required = true) => TestCourse.Course with
    {
        Completion = new CompletionRules(QuizzesRequired: required),
        Modules = [Module(quiz)],
    };

    private static Module Module(bool quiz)
    {
        var module = TestCourse.Module("module", TestCourse.Lesson("lesson") with { Objectives = ["Explain words", "Count words"] });
        return quiz ? module with { Quiz = QuizOf("quiz", 80, module) } : module;
    }

    public static Quiz QuizOf(string id, int passMark, Module module) =>
        new() { Id = id, Title = "Quiz", Draw = 1, PassMark = passMark, Questions = [], Span = module.Span };

    private static CoursePackage Package(Course? course, Structure structure, LearningObjectKind kind, string id)
    {
        var of = course ?? Course();
        ImmutableArray<Quiz> quizzes = [.. of.Modules.Select(m => m.Quiz).OfType<Quiz>()];
        var whole = TestCourse.Object(id, kind) with { Lessons = [.. of.Modules.SelectMany(m => m.Lessons)], Quizzes = quizzes, Scored = quizzes.Length > 0 };
        return TestCourse.Flat(whole) with { Course = of, Structure = structure };
    }
}
