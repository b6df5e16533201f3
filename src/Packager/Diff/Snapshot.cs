using System.Collections.Immutable;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Diff;

/// <summary>One side of a comparison as far as it could be read.</summary>
/// <param name="Kind">package, course folder or lock.</param>
/// <param name="Standard">The package's standard; null where the side is not bound to one.</param>
/// <param name="Ours">Whether keys, slots and rules are known, and not only identifiers.</param>
internal sealed record Snapshot(string Kind, string? Standard, bool Ours, Edition Edition)
{
    public string Title => string.Join(", ", new[] { Kind, Standard, Edition.Version is { } version ? $"version {version}" : null }.OfType<string>());

    /// <summary>Identifiers of a manifest are the same in all SCORM packages, which is what folder and lock know.</summary>
    public bool HasManifest => Standard is null || Standard.StartsWith("SCORM", StringComparison.Ordinal);

    /// <summary>Whether it can be told if a package is all of a course: only SCORM manifests and whole courses name the package.</summary>
    public bool KnowsSplit => Kind != Kinds.Package || HasManifest || Edition.Delivery.Structure == Structure.Course;

    /// <summary>
    /// The part that can be compared with one package of several: of a course that is split, what is in that package. Tin Can
    /// packages hold one learning object each.
    /// </summary>
    public Snapshot Within(Snapshot other)
    {
        if (other.Kind != Kinds.Package || Kind == Kinds.Package) return this;
        if ((other.Standard == "TinCan" && other.Edition.Delivery.Structure != Structure.Course) || (!other.KnowsSplit && Edition.Delivery.Split == Split.Module))
            return Only([.. other.Edition.Objects.Select(o => o.Id)]);
        var packages = other.Edition.Packages.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return Only([.. Edition.Objects.Where(o => packages.Contains(o.Package)).Select(o => o.Id)]);
    }

    private Snapshot Only(ImmutableHashSet<string> objects)
    {
        var kept = Edition.Objects.Where(o => objects.Contains(o.Id)).ToImmutableArray();
        if (kept.IsEmpty || kept.Length == Edition.Objects.Length) return this;
        var items = Edition.Items.Where(i => objects.Contains(i.Object)).ToImmutableArray();
        var modules = items.Select(i => i.Module).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Edition = Edition with
            {
                Packages = [.. Edition.Packages.Where(p => kept.Any(o => o.Package == p.Id))],
                Objects = kept,
                Items = [.. Edition.Items.Where(i => i.Kind == ItemKind.Module && modules.Contains(i.Id)), .. items],
            },
        };
    }

    internal static class Kinds
    {
        public const string Package = "package";
        public const string Folder = "course folder";
        public const string Lock = "lock";
    }
}
