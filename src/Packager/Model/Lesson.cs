using System.Collections.Immutable;
using LlmEvolution.Packager.Source;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Model;

/// <summary>One page of text, with its checks.</summary>
public sealed record Lesson
{
    /// <summary>Unique in the course.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the module, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Expected reading time, at least 1.</summary>
    public required int Minutes { get; init; }

    /// <summary>Whether it can be read.</summary>
    public LessonStatus Status { get; init; }

    /// <summary>The month the facts were checked, YYYY-MM.</summary>
    public string? AsOf { get; init; }

    /// <summary>What the reader can do afterwards.</summary>
    public ImmutableArray<string> Objectives { get; init; } = [];

    /// <summary>Lessons that come before it.</summary>
    public ImmutableArray<Reference> Prerequisites { get; init; } = [];

    /// <summary>Lessons that build on it.</summary>
    public ImmutableArray<Reference> LeadsTo { get; init; } = [];

    /// <summary>Free words.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Dated events the lesson tells, for the course's timeline.</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>Keys of sources.yml.</summary>
    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <summary>The parsed body; offsets in it count from the start of <see cref="File"/>.</summary>
    public MarkdownDocument? Body { get; init; }

    /// <summary>The inline checks in the order of the body.</summary>
    public ImmutableArray<Question> Checks { get; init; } = [];

    /// <summary>The Markdown file.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The file that gives the lesson its place in the course: of a translation, the original's.</summary>
    internal string Path { get; init; } = "";

    /// <summary>RFC 5646 tag of its text, where it is not the course's: it has not been translated.</summary>
    public string? Language { get; init; }

    /// <summary>Where its front matter begins.</summary>
    public required SourceSpan Span { get; init; }
}

/// <param name="Date">YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601): as exact as it is known.</param>
/// <param name="Title">Plain text, one line: who did what.</param>
public sealed record Milestone(string Date, string Title);

/// <summary>An id or key somebody wrote, with its place, so that a wrong one can be shown.</summary>
public sealed record Reference(string Id, SourceSpan Span);

/// <summary>A short piece of Markdown inside YAML: a stem, a choice, a definition.</summary>
/// <param name="Markdown">As written.</param>
/// <param name="Body">Parsed; its offsets count from the start of <paramref name="Markdown"/>, not of the file.</param>
public sealed record InlineText(string Markdown, MarkdownDocument Body, SourceSpan Span);
