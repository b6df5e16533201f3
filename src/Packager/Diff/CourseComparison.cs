using System.Collections.Immutable;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Diff;

/// <summary>What decides about everything: standard, course, delivery.</summary>
internal sealed class CourseComparison(Snapshot before, Snapshot now, List<DiffChange> found)
{
    private const string Beside = "import it as a new activity and leave the old one to those who have begun";

    private readonly ImmutableArray<string> _all = before.Ours ? Words.LessonsAndQuizzes(before.Edition.Items) : [.. before.Edition.Objects.Select(o => o.Id)];

    /// <summary>Whether the LMS finds the same kind of learning objects; if not, comparing them one by one says nothing more.</summary>
    public bool Compare()
    {
        var worst = found.Count;
        if (before.Standard is { } a && now.Standard is { } b && a != b)
            Add("target", a, b, DiffEffect.Resets, "no LMS replaces a package by one of another standard", Beside);
        if (!before.Ours || !now.Ours) return found.Count == worst;
        if (before.Edition.CourseId != now.Edition.CourseId)
            Add("course id", before.Edition.CourseId, now.Edition.CourseId, DiffEffect.Resets, "every identifier derives from it: to the LMS this is another course", $"write 'id: {before.Edition.CourseId}' in course.yml again");
        else if (before.Edition.Delivery.Structure != now.Edition.Delivery.Structure || (before.KnowsSplit && now.KnowsSplit && before.Edition.Delivery.Split != now.Edition.Delivery.Split))
            Add("delivery", Show(before.Edition.Delivery), Show(now.Edition.Delivery), DiffEffect.Resets, "the LMS keeps one record per learning object, and these are others", "put 'delivery' in course.yml back, or " + Beside);
        var same = found.Count == worst;
        if (before.Edition.Iri != now.Edition.Iri) CompareIri();
        if (before.Edition.Version != now.Edition.Version)
            Add("version", before.Edition.Version, now.Edition.Version, DiffEffect.None, "shown to the learner, and by some LMSs", null);
        return same;
    }

    private void CompareIri()
    {
        var records = before.Standard is "cmi5" or "TinCan" || now.Standard is "cmi5" or "TinCan";
        Add(
            "iri", before.Edition.Iri, now.Edition.Iri, records ? DiffEffect.Resets : DiffEffect.None,
            records ? "the learning record store keeps everything below it" : "progress in the LMS stays; learning records (xAPI, cmi5) go on under another name",
            $"write 'iri: {before.Edition.Iri}' in course.yml again");
    }

    private void Add(string what, string? old, string? young, DiffEffect effect, string reason, string? advice) =>
        found.Add(new DiffChange(what, old, young, effect, reason, advice, effect == DiffEffect.None ? [] : _all));

    private static string Show(Delivery delivery) => $"structure {delivery.Structure.ToString().ToLowerInvariant()}, split {delivery.Split.ToString().ToLowerInvariant()}";
}
