using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Recordings;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check;

internal enum TextKind
{
    /// <summary>Of a lesson.</summary>
    Body,

    /// <summary>A stem, choice or feedback, in a quiz or a check.</summary>
    Question,

    /// <summary>Inside an interactive block.</summary>
    Block,

    /// <summary>Of a glossary term, which stands on many pages.</summary>
    Definition,

    /// <summary>Of a recording; in a file of its own.</summary>
    Transcript,
}

/// <summary>A piece of Markdown with the way from its nodes to places in a file.</summary>
/// <param name="Path">The file it stands in.</param>
/// <param name="Lesson">The lesson it is part of, or null for quizzes and the glossary.</param>
internal sealed record CourseText(MarkdownDocument Document, string Path, Lesson? Lesson, TextKind Kind, Func<MarkdownObject, SourceSpan> PlaceOf)
{
    public static IEnumerable<CourseText> AllOf(Course course)
    {
        foreach (var module in course.Modules)
        {
            foreach (var text in module.Lessons.SelectMany(Of)) yield return text;
            foreach (var text in module.Quiz?.Questions.SelectMany(TextsOf) ?? []) yield return Inside(text, null, TextKind.Question);
        }
        foreach (var term in course.Glossary.Values.OrderBy(t => t.Id, StringComparer.Ordinal)) yield return Inside(term.Definition, null, TextKind.Definition);
    }

    public static IEnumerable<CourseText> Of(Lesson lesson)
    {
        if (lesson.Body is { } body)
            yield return new CourseText(body, lesson.File.Path, lesson, TextKind.Body, node => PlaceIn(lesson.File, node));
        foreach (var text in lesson.Checks.SelectMany(TextsOf)) yield return Inside(text, lesson, TextKind.Question);
        foreach (var text in lesson.Body is null ? [] : BlockFences.Of(lesson.Body).SelectMany(b => b.Texts)) yield return Inside(text, lesson, TextKind.Block);
    }

    public static IEnumerable<CourseText> TranscriptsOf(Lesson lesson, RecordingLibrary recordings, DiagnosticBag diagnostics) =>
        from recording in recordings.Of(lesson).DistinctBy(r => r.File.Path)
        let document = recordings.TranscriptOf(recording, diagnostics)
        where document is not null
        select new CourseText(document, recording.Transcript!.Path, lesson, TextKind.Transcript, node => PlaceIn(recording.Transcript, node));

    private static CourseText Inside(InlineText text, Lesson? lesson, TextKind kind) =>
        new(text.Body, text.Span.File.Path, lesson, kind, _ => text.Span);

    private static SourceSpan PlaceIn(SourceFile file, MarkdownObject node) =>
        file.Span(Math.Max(0, node.Span.Start), Math.Max(0, node.Span.Length));

    public static IEnumerable<InlineText> TextsOf(Question question)
    {
        IEnumerable<InlineText?> answer = question switch
        {
            ChoiceQuestion q => q.Choices.SelectMany(c => new[] { c.Text, c.Feedback }),
            TrueFalseQuestion q => [q.FeedbackTrue, q.FeedbackFalse],
            MatchingQuestion q => q.Pairs.SelectMany(p => new[] { p.Left, p.Right }),
            SequencingQuestion q => q.Items.Select(i => i.Text),
            _ => [],
        };
        IEnumerable<InlineText?> feedback = question is OutcomeQuestion outcome ? [outcome.FeedbackCorrect, outcome.FeedbackIncorrect] : [];
        return answer.Concat(feedback).Prepend(question.Stem).OfType<InlineText>();
    }
}
