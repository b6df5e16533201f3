using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>exam.yml becomes a module of its own, without lessons, behind all others: so it has a place in every structure.</summary>
internal sealed class ExamBuilder(IdRegister ids, CourseMarkdown markdown, Words words, DiagnosticBag diagnostics)
{
    private readonly QuizBuilder _quizzes = new(ids, markdown, words, diagnostics);

    /// <returns>Null when it has no question that can be read; that has been reported.</returns>
    public Module? Build(YamlMap exam, int number, bool required, int passMark)
    {
        var map = new MapReader(exam, "exam.yml", diagnostics);
        var id = ids.Take(map.Text("id") ?? "final-exam", map.SpanOf("id"));
        var title = map.Text("title", required: true) ?? id;
        var summary = map.Text("summary", required: true) ?? "";
        var quiz = _quizzes.Build(map, ids.Take($"{id}-quiz", map.SpanOf("id")), title, passMark);
        map.Finish();
        return quiz is null ? null : new Module
        {
            Number = number,
            Id = id,
            Title = title,
            Summary = summary,
            Lessons = [],
            Quiz = quiz with { Required = required, IsExam = true },
            Span = exam.Span with { Length = 0 },
        };
    }
}
