using System.Collections.Immutable;
using LlmEvolution.Packager.Editions;

namespace LlmEvolution.Packager.Diff;

/// <summary>Compares two editions of a course by what LMSs and learners hold on to; texts and figures do not matter.</summary>
public static class EditionDiff
{
    /// <summary>Compares packages, course folders and lock files, each with any other.</summary>
    /// <returns>Null when one of them cannot be read; its findings say why.</returns>
    public static DiffReport? Compare(DiffInput before, DiffInput now)
    {
        var (a, b) = (SnapshotReader.Read(before), SnapshotReader.Read(now));
        return a is null || b is null ? null : Compare(a, b);
    }

    internal static DiffReport Compare(Snapshot before, Snapshot now)
    {
        var (a, b) = (before.Within(now), now.Within(before));
        var found = new List<DiffChange>();
        var same = new CourseComparison(a, b, found).Compare();
        if (a.HasManifest == b.HasManifest) new IdentifierComparison(a, b, found).Compare(delivered: same);
        if (a.Ours && b.Ours)
        {
            foreach (var item in a.Edition.Items.Where(i => !i.Retired)) new ItemComparison(item, b.Edition.Find(item.Id), same, found).Compare();
            AddNew(a.Edition, b.Edition, found);
            RuleComparison.Compare(a.Edition, b.Edition, found);
        }
        return new DiffReport(before.Title, now.Title, [.. found.OrderByDescending(c => c.Effect)]);
    }

    private static void AddNew(Edition before, Edition now, List<DiffChange> found)
    {
        foreach (var item in now.Items.Where(i => !i.Retired && before.Find(i.Id) is null))
        {
            var reason = item.Kind == ItemKind.Module ? "a new objective; those that are there stay"
                : "learners who are complete stay complete in the LMS; the others have it to do as well";
            found.Add(new DiffChange($"{Words.Of(item.Kind)} '{item.Id}'", null, Words.Show(item), DiffEffect.None, reason, null, []));
        }
    }
}

/// <summary>How the parts of an edition are called.</summary>
internal static class Words
{
    public static string Of(ItemKind kind) => kind.ToString().ToLowerInvariant();

    public static string Show(EditionItem item) => item.Kind == ItemKind.Module ? "there" : item.Key.Length > 0 ? $"key {item.Key}" : item.Id;

    public static ImmutableArray<string> LessonsAndQuizzes(IEnumerable<EditionItem> items) =>
        [.. items.Where(i => !i.Retired && i.Kind != ItemKind.Module).Select(i => i.Id)];
}
