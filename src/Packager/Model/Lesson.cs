using System.Collections.Immutable;
using LlmEvolution.Packager.Source;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Model;

public sealed record Lesson
{
    public required string Id { get; init; }

    /// <summary>Position in the module, from 1.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Expected reading time, at least 1.</summary>
    public required int Minutes { get; init; }

    public LessonStatus Status { get; init; }

    /// <summary>The month the facts were checked, YYYY-MM.</summary>
    public string? AsOf { get; init; }

    public ImmutableArray<string> Objectives { get; init; } = [];

    public ImmutableArray<Reference> Prerequisites { get; init; } = [];

    public ImmutableArray<Reference> LeadsTo { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Keys of sources.yml.</summary>
    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <summary>The parsed body; offsets in it count from the start of <see cref="File"/>.</summary>
    public MarkdownDocument? Body { get; init; }

    /// <summary>The inline checks in the order of the body.</summary>
    public ImmutableArray<Question> Checks { get; init; } = [];

    public required SourceFile File { get; init; }

    public required SourceSpan Span { get; init; }
}

/// <summary>An id or key somebody wrote, with its place, so that a wrong one can be shown.</summary>
public sealed record Reference(string Id, SourceSpan Span);

/// <summary>A short piece of Markdown inside YAML: a stem, a choice, a definition.</summary>
/// <param name="Markdown">As written.</param>
/// <param name="Body">Parsed; its offsets count from the start of <paramref name="Markdown"/>, not of the file.</param>
public sealed record InlineText(string Markdown, MarkdownDocument Body, SourceSpan Span);
