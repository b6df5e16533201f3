using System.Collections.Immutable;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>What becomes of the lock file of a course.</summary>
public sealed record LockOptions
{
    /// <summary>Absolute path of the file to write; null: nothing is written, and <see cref="LockResult.Text"/> has it.</summary>
    public string? File { get; init; }

    /// <summary>Overrides the course's own choice when set.</summary>
    public Structure? Structure { get; init; }

    /// <summary>Overrides the course's own choice when set.</summary>
    public Split? Split { get; init; }

    /// <summary>Published ids that are gone for good: of modules, lessons and quizzes, and of questions as <c>quiz/question</c>.</summary>
    public ImmutableArray<string> Retire { get; init; } = [];

    /// <summary>Published ids, and the ids that the course has for them by now.</summary>
    public ImmutableArray<(string Id, string Now)> Rename { get; init; } = [];
}

/// <summary>The lock as it should be after this edition is published.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Existed">Whether the course had one.</param>
/// <param name="Changed">Whether it says anything that the one before did not.</param>
/// <param name="Written">Whether the file has been written.</param>
/// <param name="Added">Ids of modules, lessons and quizzes, and <c>quiz/question</c>, that it holds for the first time.</param>
public sealed record LockResult(string Text, bool Existed, bool Changed, bool Written, ImmutableArray<string> Added)
{
    internal static LockResult Of(Edition next, CourseLock? published)
    {
        var text = LockWriter.Write(next);
        var known = Ids(published?.Edition).ToHashSet(StringComparer.Ordinal);
        return new LockResult(text, published is not null, published?.Original != text, false, [.. Ids(next).Where(id => !known.Contains(id))]);
    }

    private static IEnumerable<string> Ids(Edition? edition) =>
        (edition?.Items ?? []).SelectMany(i => i.Questions.Select(q => $"{i.Id}/{q.Id}").Prepend(i.Id));
}
