using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Model.Building;

internal sealed class QuizBuilder(IdRegister ids, CourseMarkdown markdown, Words words, DiagnosticBag diagnostics)
{
    private const int QuestionLimit = 500;

    public Quiz? Build(YamlMap quiz, string moduleId, string moduleTitle, int passMark)
    {
        var map = new MapReader(quiz, "quiz.yml", diagnostics);
        var id = ids.Take(map.Text("id") ?? $"{moduleId}-quiz", map.SpanOf("id"));
        var built = Build(map, id, map.Text("title") ?? words.Text("quizOf", moduleTitle), passMark);
        map.Finish();
        return built;
    }

    /// <summary>The keys that every bank of questions has, in whatever file it stands; null without questions.</summary>
    public Quiz? Build(MapReader map, string id, string title, int passMark)
    {
        var questions = ReadQuestions(map);
        // Also those that could not be read: one wrong question is not to make 'draw' wrong as well.
        var written = map.List("questions").Length;
        if (map.Has("questions") && written is 0 or > QuestionLimit)
            diagnostics.Report(ModelDiagnostics.ItemCount, map.SpanOf("questions"), null, "questions", 1, QuestionLimit, written);
        var draw = map.Whole("draw", 1, QuestionLimit) ?? questions.Length;
        if (draw > written && written > 0)
            diagnostics.Report(ModelDiagnostics.DrawTooMany, map.SpanOf("draw"), $"write at most {written}", draw, written);
        var built = new Quiz
        {
            Id = id,
            Title = title,
            Draw = Math.Min(draw, questions.Length),
            PassMark = map.Whole("pass_mark", 0, 100) ?? passMark,
            Attempts = map.Whole("attempts", 0, 99) ?? 0,
            LastCounts = map.Word("counts", ["best", "last"]) == "last",
            Shuffle = map.Truth("shuffle") ?? true,
            Questions = questions,
            Span = map.Span with { Length = 0 },
        };
        return questions.IsEmpty ? null : built;
    }

    private ImmutableArray<Question> ReadQuestions(MapReader map)
    {
        var builder = new QuestionBuilder(markdown, diagnostics);
        var questions = ImmutableArray.CreateBuilder<Question>();
        foreach (var question in map.Maps("questions", "a question", required: true))
        {
            if (builder.Build(question, scored: true) is { } built) questions.Add(built);
        }
        return questions.ToImmutable();
    }
}
