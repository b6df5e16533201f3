using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Editions;

namespace LlmEvolution.Packager.Diff;

/// <summary>When something is complete, and what the LMS keeps objectives for. None of it takes away what is reached.</summary>
internal static class RuleComparison
{
    private const string Kept = "lessons and courses that are complete stay complete; what is still open follows the new rule";

    public static void Compare(Edition before, Edition now, List<DiffChange> found)
    {
        var (a, b) = (before.Rules, now.Rules);
        Add("read_to_end", Truth(a.ReadToEnd), Truth(b.ReadToEnd));
        Add("minimum_share", Number(a.MinimumShare), Number(b.MinimumShare));
        Add("checks", Truth(a.Checks), Truth(b.Checks));
        Add("quizzes", Required(a.QuizzesRequired), Required(b.QuizzesRequired));
        foreach (var learningObject in before.Objects) CompareObjectives(learningObject.Id, before, now, found);

        void Add(string rule, string old, string young)
        {
            if (old != young) found.Add(new DiffChange($"rule '{rule}'", old, young, DiffEffect.None, Kept, null, []));
        }
    }

    /// <summary>src/Runtime/src/session/objectives.ts: modules, or lessons and quizzes where there is one module.</summary>
    private static void CompareObjectives(string id, Edition before, Edition now, List<DiffChange> found)
    {
        var (old, young) = (ObjectivesOf(id, before), ObjectivesOf(id, now));
        var gone = old.Except(young, StringComparer.Ordinal).ToList();
        if (gone.Count == 0 || young.IsEmpty) return;
        found.Add(new DiffChange($"objectives of '{id}'", string.Join(", ", old), string.Join(", ", young), DiffEffect.None, "objectives that are gone stay in the LMS as they are; new ones are filled at the next change", null, []));
    }

    private static ImmutableArray<string> ObjectivesOf(string id, Edition edition)
    {
        var items = edition.Items.Where(i => i.Object == id && !i.Retired).ToList();
        var modules = items.Select(i => i.Module).Distinct(StringComparer.Ordinal).ToList();
        return [.. (modules.Count > 1 ? modules : items.Select(i => i.Id)).Order(StringComparer.Ordinal)];
    }

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Required(bool value) => value ? "required" : "optional";
}
