using System.Collections.Immutable;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Editions;

/// <summary>
/// What LMSs and learners hold on to of one edition of a course: identifiers, launch pages, keys, slots and rules. The lock
/// file keeps one, a package and a course folder each give one, and comparing two tells what happens to learners in progress.
/// </summary>
internal sealed record Edition
{
    public required string CourseId { get; init; }

    public required string Iri { get; init; }

    public string? Version { get; init; }

    /// <summary>Structure and split, and nothing else of it.</summary>
    public required Delivery Delivery { get; init; }

    /// <summary>Without the pass mark: each quiz holds its own.</summary>
    public required CompletionRules Rules { get; init; }

    public ImmutableArray<EditionPackage> Packages { get; init; } = [];

    public ImmutableArray<EditionObject> Objects { get; init; } = [];

    /// <summary>Modules, lessons and quizzes, retired ones too.</summary>
    public ImmutableArray<EditionItem> Items { get; init; } = [];

    public IEnumerable<EditionItem> Lessons => Items.Where(i => i.Kind == ItemKind.Lesson);

    public IEnumerable<EditionItem> Quizzes => Items.Where(i => i.Kind == ItemKind.Quiz);

    public EditionItem? Find(string id) => Items.FirstOrDefault(i => i.Id == id);
}

/// <param name="Manifest">Identifier of the manifest.</param>
/// <param name="Organization">Identifier of its organization.</param>
internal sealed record EditionPackage(string Id, string Manifest, string Organization);

/// <summary>What an LMS launches and keeps one record for.</summary>
/// <param name="Package">Id of the package.</param>
/// <param name="Launch">Launch page.</param>
/// <param name="Item">Identifier of the item in the manifest.</param>
/// <param name="Resource">Identifier of the resource in the manifest.</param>
internal sealed record EditionObject(string Id, string Package, string Launch, string Item, string Resource);

internal enum ItemKind
{
    Module,
    Lesson,
    Quiz,
}

/// <summary>A module, lesson or quiz.</summary>
internal sealed record EditionItem
{
    /// <summary>The id under which it was published first.</summary>
    public required string Id { get; init; }

    public required ItemKind Kind { get; init; }

    /// <summary>The id that the author uses by now, when it is another one.</summary>
    public string? RenamedTo { get; init; }

    /// <summary>No longer in the course; its id and key are not given to anything else.</summary>
    public bool Retired { get; init; }

    /// <summary>Its name in the saved state; empty for a module.</summary>
    public string Key { get; init; } = "";

    public string Module { get; init; } = "";

    /// <summary>Id of the learning object whose state holds it.</summary>
    public string Object { get; init; } = "";

    public string Page { get; init; } = "";

    /// <summary>Checks of a lesson in the order of their bits in the state, or questions of a quiz in the order of the bank.</summary>
    public ImmutableArray<EditionQuestion> Questions { get; init; } = [];

    /// <summary>Null for lessons and modules.</summary>
    public QuizRules? Quiz { get; init; }

    /// <summary>No body yet: nothing is asked of the learner.</summary>
    public bool Outline { get; init; }

    public string SourceId => RenamedTo ?? Id;
}

/// <param name="LastCounts">Whether the last attempt counts, and not the best one.</param>
internal sealed record QuizRules(int PassMark, int Draw, int Attempts, bool Shuffle, bool LastCounts = false);

/// <param name="Type">The author's word; empty: not known.</param>
/// <param name="Retired">No longer asked; the id is not given to another question.</param>
internal sealed record EditionQuestion(string Id, string Type, bool Retired = false);
