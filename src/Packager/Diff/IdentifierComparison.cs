using System.Collections.Immutable;
using LlmEvolution.Packager.Editions;

namespace LlmEvolution.Packager.Diff;

/// <summary>By what the LMS finds its records again: packages, learning objects, launch pages.</summary>
internal sealed class IdentifierComparison(Snapshot before, Snapshot now, List<DiffChange> found)
{
    private const string Advice = "keep it: build with the coursepack and the coursepack.lock of the published edition";

    /// <param name="delivered">Whether it is the same course, delivered in the same way.</param>
    public void Compare(bool delivered)
    {
        if (!delivered) return;
        foreach (var package in before.Edition.Packages) ComparePackage(package);
        foreach (var learningObject in before.Edition.Objects) CompareObject(learningObject);
        foreach (var added in now.Edition.Objects.Where(o => before.Edition.Objects.All(b => b.Id != o.Id)))
            found.Add(new DiffChange($"learning object '{added.Id}'", null, added.Launch, DiffEffect.None, "the LMS shows it as a new entry", null, []));
    }

    private void ComparePackage(EditionPackage package)
    {
        var items = Inside(before.Edition.Objects.Where(o => o.Package == package.Id));
        // One package each: whatever it is called, it is imported over the other.
        var other = now.Edition.Packages.FirstOrDefault(p => p.Id == package.Id) ?? (now.Edition.Packages.Length == 1 && before.Edition.Packages.Length == 1 ? now.Edition.Packages[0] : null);
        if (other is null)
        {
            Add($"package '{package.Id}'", package.Manifest, null, "nothing takes its place in the LMS", "keep the module, or leave the old package in the LMS", items);
            return;
        }
        if (package.Manifest != other.Manifest)
            Add("manifest identifier", package.Manifest, other.Manifest, "LMSs that find records by it, SuccessFactors for one, begin anew", Advice, items);
        if (package.Organization != other.Organization)
            Add("organization identifier", package.Organization, other.Organization, "the LMS takes the contents for others", Advice, items);
    }

    private void CompareObject(EditionObject learningObject)
    {
        var items = Inside([learningObject]);
        var name = $"learning object '{learningObject.Id}'";
        if (now.Edition.Objects.FirstOrDefault(o => o.Id == learningObject.Id) is not { } other)
        {
            if (now.Edition.Find(learningObject.Id) is { Retired: true })
                found.Add(new DiffChange(name, learningObject.Launch, "retired", DiffEffect.None, "gone on purpose; the LMS deletes its record with it, and grades are made of the others", null, []));
            else Add(name, learningObject.Launch, null, "the LMS deletes its record with it: a grade can fall", "put it back under its id, or retire it in coursepack.lock", items);
            return;
        }
        if (learningObject.Item != other.Item) Add($"item identifier of {name}", learningObject.Item, other.Item, "the LMS takes it for another one and deletes the record of the old", Advice, items);
        if (learningObject.Resource != other.Resource) Add($"resource identifier of {name}", learningObject.Resource, other.Resource, "LMSs that find records by it, SuccessFactors for one, begin anew", Advice, items);
        if (learningObject.Launch != other.Launch)
            found.Add(new DiffChange($"launch page of {name}", learningObject.Launch, other.Launch, DiffEffect.None, "the record stays; links to the page from outside break", null, []));
    }

    private ImmutableArray<string> Inside(IEnumerable<EditionObject> objects)
    {
        var ids = objects.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        return before.Ours ? Words.LessonsAndQuizzes(before.Edition.Items.Where(i => ids.Contains(i.Object))) : [.. ids.Order(StringComparer.Ordinal)];
    }

    private void Add(string what, string? old, string? young, string reason, string? advice, ImmutableArray<string> items) =>
        found.Add(new DiffChange(what, old, young, DiffEffect.Resets, reason, advice, items));
}
