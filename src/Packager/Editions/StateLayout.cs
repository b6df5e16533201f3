using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Editions;

/// <summary>Where the saved state keeps what: a key for each lesson and quiz, a bit for each check, an order for each bank.</summary>
internal sealed class StateLayout
{
    private readonly IReadOnlyDictionary<string, string> _keys;
    private readonly Edition? _published;

    private StateLayout(IReadOnlyDictionary<string, string> keys, Edition? published)
    {
        _keys = keys;
        _published = published;
    }

    /// <param name="course">With published ids.</param>
    /// <param name="published">What the lock holds; null without one.</param>
    public static StateLayout Of(Course course, Edition? published)
    {
        var ids = course.Modules.SelectMany(m => m.Lessons.Select(l => l.Id).Concat(m.Quiz is null ? [] : [m.Quiz.Id]));
        var taken = (published?.Items ?? []).Where(i => i.Key.Length > 0).ToDictionary(i => i.Id, i => i.Key, StringComparer.Ordinal);
        return new StateLayout(ItemKeys.For(ids, taken), published);
    }

    public string KeyOf(string id) => _keys[id];

    /// <summary>Ids of the checks, bit by bit; empty where a check was retired, because the bits behind it must not move.</summary>
    public ImmutableArray<string> ChecksOf(Lesson lesson)
    {
        var ids = lesson.Checks.Select(c => c.Id).ToList();
        var slots = Published(lesson.Id).Select(q => ids.Contains(q.Id, StringComparer.Ordinal) ? q.Id : "").ToList();
        return [.. slots, .. ids.Except(slots, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Ids of the questions in the order from which attempts are drawn. A bank that is shuffled keeps its published order, so
    /// that sorting quiz.yml does not end the attempts under way; one that is not shuffled is asked as it is written.
    /// </summary>
    public ImmutableArray<string> QuestionsOf(Quiz quiz)
    {
        var ids = quiz.Questions.Select(q => q.Id).ToList();
        if (!quiz.Shuffle) return [.. ids];
        var known = Published(quiz.Id).Select(q => q.Id).Where(id => ids.Contains(id, StringComparer.Ordinal)).ToList();
        return [.. known, .. ids.Except(known, StringComparer.Ordinal)];
    }

    private ImmutableArray<EditionQuestion> Published(string id) => _published?.Find(id)?.Questions ?? [];
}
