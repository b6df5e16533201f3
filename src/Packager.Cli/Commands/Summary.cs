using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>The last line: what was looked at and how it went.</summary>
internal static class Summary
{
    public static int CodeOf(IReadOnlyList<Diagnostic> findings) =>
        findings.Any(d => d.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Clean;

    public static string Of(IReadOnlyList<Diagnostic> findings, Course? course)
    {
        var errors = Counted(findings.Count(d => d.Severity == Severity.Error), "error");
        var warnings = Counted(findings.Count(d => d.Severity == Severity.Warning), "warning");
        if (course is null) return $"{errors}, {warnings}";
        var lessons = Counted(course.Modules.Sum(m => m.Lessons.Length), "lesson");
        var modules = Counted(course.Modules.Count(m => m.Quiz is not { IsExam: true }), "module");
        var quizzes = Counted(course.Modules.Count(m => m.Quiz is { IsExam: false }), "quiz", "quizzes");
        var exam = course.Modules.Any(m => m.Quiz is { IsExam: true }) ? ", 1 exam" : "";
        return $"{course.Title}: {modules}, {lessons}, {quizzes}{exam}: {errors}, {warnings}";
    }

    public static string Counted(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";
}
