using System.Collections.Immutable;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Model;

/// <summary>A course as its author wrote it: checked ids, resolved order, no HTML yet.</summary>
public sealed record Course
{
    /// <summary>Three minutes: long enough to read a screen, too short to count a walk to the coffee machine.</summary>
    public const int DefaultIdleSeconds = 180;

    /// <summary>Lower-case letters, digits and hyphens; part of every published identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Absolute IRI without a trailing slash; names the course in xAPI and cmi5.</summary>
    public required string Iri { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text.</summary>
    public required string Description { get; init; }

    /// <summary>RFC 5646 tag.</summary>
    public required string Language { get; init; }

    /// <summary>What pages and player say themselves.</summary>
    internal Words Words { get; init; } = Words.English;

    /// <summary>Whether its words are those of a translation.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>The author's own; null: none.</summary>
    public string? Version { get; init; }

    /// <summary>The course's own date: the time stamp of everything that is built from it.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How packages and learning objects are cut, unless a build says otherwise.</summary>
    public Delivery Delivery { get; init; } = new();

    /// <summary>When it is complete and passed.</summary>
    public CompletionRules Completion { get; init; } = new();

    /// <summary>Seconds without input after which time stops counting; null: all the time a page is open counts.</summary>
    public int? IdleSeconds { get; init; } = DefaultIdleSeconds;

    /// <summary>What the team asks of its own texts; asks nothing unless written.</summary>
    public HouseStyle Style { get; init; } = new();

    /// <summary>Whether what the learner does is also told to a learning record store, when the launch brings one.</summary>
    public bool LearningRecords { get; init; }

    /// <summary>In order; the exam, if there is one, is a last module that has no lessons.</summary>
    public required ImmutableArray<Module> Modules { get; init; }

    /// <summary>Terms by id.</summary>
    public ImmutableDictionary<string, GlossaryTerm> Glossary { get; init; } = ImmutableDictionary<string, GlossaryTerm>.Empty;

    /// <summary>Cited works by key.</summary>
    public ImmutableDictionary<string, CitedSource> Sources { get; init; } = ImmutableDictionary<string, CitedSource>.Empty;

    /// <summary>Where course.yml is, for findings about the course as a whole.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Whether the course is complete and passed only with this quiz of it.</summary>
    public bool Requires(Quiz quiz) => quiz.Required ?? Completion.QuizzesRequired;
}

/// <summary>What one SCO or assignable unit covers.</summary>
public enum Structure
{
    /// <summary>One launch for everything, with our own menu: works in every LMS.</summary>
    Course,

    /// <summary>One launch per module.</summary>
    Module,

    /// <summary>One launch per lesson and per quiz.</summary>
    Lesson,
}

/// <summary>Whether the course becomes one package or one package per module.</summary>
public enum Split
{
    /// <summary>One package.</summary>
    None,
    /// <summary>One package for each module.</summary>
    Module,
}

/// <summary>How a course is cut.</summary>
/// <param name="LockPrerequisites">
/// An LMS that can (SCORM 1.2 with <c>structure: lesson</c>) keeps a lesson closed until those it builds on are complete.
/// </param>
public sealed record Delivery(Structure Structure = Structure.Course, Split Split = Split.None, bool LockPrerequisites = false);

/// <summary>When a lesson, a quiz and the course are done.</summary>
/// <param name="ReadToEnd">The end of the lesson must have been on screen.</param>
/// <param name="MinimumShare">0 to 1: share of the lesson's minutes that must be spent actively.</param>
/// <param name="Checks">Every inline check must have been attempted.</param>
/// <param name="QuizzesRequired">Every quiz must be passed, unless it says otherwise itself.</param>
/// <param name="PassMark">Percent, 0 to 100; a quiz may set its own.</param>
public sealed record CompletionRules(
    bool ReadToEnd = true,
    double MinimumShare = 0,
    bool Checks = false,
    bool QuizzesRequired = true,
    int PassMark = 80);

/// <summary>A part of a course, with at most one quiz.</summary>
public sealed record Module
{
    /// <summary>Position in the course, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Unique in the course.</summary>
    public required string Id { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>In order.</summary>
    public required ImmutableArray<Lesson> Lessons { get; init; }

    /// <summary>Null: none.</summary>
    public Quiz? Quiz { get; init; }

    /// <summary>Where module.yml is.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Whether a lesson can be read.</summary>
public enum LessonStatus
{
    /// <summary>It has a body.</summary>
    Ready,

    /// <summary>No body yet: the reader sees the summary and a plain note.</summary>
    Outline,
}

/// <summary>A term of glossary.yml.</summary>
public sealed record GlossaryTerm(string Id, string Term, InlineText Definition, SourceSpan Span);

/// <param name="Url">Absolute http or https address.</param>
/// <param name="Kind">paper, book, vendor, law, press, secondary, data or code.</param>
public sealed record CitedSource(string Key, string Authors, int? Year, string Title, string? Url, string Kind, SourceSpan Span);
