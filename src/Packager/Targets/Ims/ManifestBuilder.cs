using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>From neutral learning objects to organization, items and resources.</summary>
internal static class ManifestBuilder
{
    public static Manifest Build(TargetContext context)
    {
        var package = context.Package;
        var shared = SharedFiles(context);
        var scos = package.Objects.ToImmutableDictionary(o => o.Id, o => ScoOf(o, shared));
        var organization = new Organization(
            Identifiers.OfOrganization(package.Id),
            Title(package.Title),
            [.. package.Groups.SelectMany(g => ItemsOf(g, scos))]);

        // SCOs come first, in launch order: the Open edX xblock starts the first resource that has an href.
        return new Manifest(
            Identifiers.OfManifest(package.Id),
            package.Course.Version is { } version ? ManifestText.Fit(version, ManifestText.VersionLimit) : null,
            package.Course.Iri,
            organization,
            [.. package.Objects.Select(o => scos[o.Id]), .. shared]);
    }

    /// <summary>One asset with every file that no learning object has to itself, or nothing.</summary>
    private static ImmutableArray<Asset> SharedFiles(TargetContext context)
    {
        var owned = context.Package.Objects.SelectMany(o => o.Files.Prepend(o.Href)).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> files =
            [.. context.Files.Select(f => f.Path).Where(p => !owned.Contains(p)).Order(StringComparer.Ordinal)];
        return files.IsEmpty ? [] : [new Asset(Identifiers.SharedAsset, files)];
    }

    private static Sco ScoOf(LearningObject learningObject, ImmutableArray<Asset> shared)
    {
        var others = learningObject.Files.Where(f => f != learningObject.Href).Order(StringComparer.Ordinal);
        return new Sco(Identifiers.OfSco(learningObject.Id), learningObject.Href, [learningObject.Href, .. others], shared);
    }

    private static IEnumerable<Item> ItemsOf(LearningGroup group, ImmutableDictionary<string, Sco> scos)
    {
        var leaves = group.Objects.Select(Item (o) =>
            new LeafItem(Identifiers.OfItem(o.Id), Title(o.Title), scos[o.Id], o));
        return group.Title is null
            ? leaves
            : [new ClusterItem(Identifiers.OfCluster(group.Id), Title(group.Title), group, [.. leaves])];
    }

    private static string Title(string text) => ManifestText.Fit(text, ManifestText.TitleLimit);
}
