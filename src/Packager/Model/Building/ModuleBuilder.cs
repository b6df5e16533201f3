using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Model.Building;

internal sealed class ModuleBuilder(IdRegister ids, CourseMarkdown markdown, Words words, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly LessonBuilder _lessons = new(ids, markdown, words.Language, diagnostics);
    private readonly QuizBuilder _quizzes = new(ids, markdown, words, diagnostics);

    public Module Build(ModuleFiles files, int number, int passMark)
    {
        cancellation.ThrowIfCancellationRequested();
        var map = new MapReader(files.Module, "module.yml", diagnostics);
        var id = map.Text("id") ?? WithoutNumber(files.Folder);
        var title = map.Text("title", required: true) ?? id;
        if (!files.HasLessons)
            diagnostics.Report(ModelDiagnostics.EmptyModule, files.Module.Span with { Length = 0 }, "add a lesson such as 01-first-lesson.md, or remove the folder", id);
        var module = new Module
        {
            Number = number,
            Id = ids.Take(id, map.SpanOf("id")),
            Title = title,
            Summary = map.Text("summary", required: true) ?? "",
            Lessons = [.. files.Lessons.Select((lesson, index) => _lessons.Build(lesson, index + 1))],
            Quiz = files.Quiz is null ? null : _quizzes.Build(files.Quiz, id, title, passMark),
            Span = files.Module.Span with { Length = 0 },
        };
        map.Finish();
        return module;
    }

    public static string WithoutNumber(string name) =>
        name.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && name.AsSpan(0, hyphen).ContainsAnyExceptInRange('0', '9') is false ? name[(hyphen + 1)..] : name;
}
