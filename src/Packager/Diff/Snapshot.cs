using System.Collections.Immutable;
using LlmEvolution.Packager.Editions;

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

    /// <summary>
    /// The part that can be compared with one package of several: of a course that is split, what is in that package.
    /// </summary>
    public Snapshot Within(Snapshot other)
    {
        var packages = other.Edition.Packages.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        if (other.Kind != Kinds.Package || Edition.Packages.All(p => packages.Contains(p.Id)) || !Edition.Packages.Any(p => packages.Contains(p.Id))) return this;
        var objects = Edition.Objects.Where(o => packages.Contains(o.Package)).ToImmutableArray();
        var ids = objects.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var items = Edition.Items.Where(i => ids.Contains(i.Object)).ToImmutableArray();
        var modules = items.Select(i => i.Module).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Edition = Edition with
            {
                Packages = [.. Edition.Packages.Where(p => packages.Contains(p.Id))],
                Objects = objects,
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
