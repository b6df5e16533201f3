using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>The root of imsmanifest.xml, with its one organization.</summary>
/// <param name="Version">The course's version; null when it has none.</param>
/// <param name="Iri">The course's; what its parts are called outside the package begins with it.</param>
internal sealed record Manifest(
    string Identifier,
    string? Version,
    string Iri,
    Organization Organization,
    ImmutableArray<Resource> Resources);

internal sealed record Organization(string Identifier, string Title, ImmutableArray<Item> Items)
{
    public IEnumerable<LeafItem> Leaves =>
        Items.SelectMany(i => i is ClusterItem cluster ? cluster.Items : [i]).OfType<LeafItem>();
}

/// <summary>A node of the organization: it either groups or launches, never both.</summary>
internal abstract record Item(string Identifier, string Title);

/// <summary>An item with children. It carries no identifierref: only leaves launch.</summary>
internal sealed record ClusterItem(string Identifier, string Title, LearningGroup Group, ImmutableArray<Item> Items)
    : Item(Identifier, Title);

/// <param name="Launched">What the SCO is, in no standard's words.</param>
internal sealed record LeafItem(string Identifier, string Title, Sco Sco, LearningObject Launched)
    : Item(Identifier, Title);

/// <param name="Files">Package paths; never empty.</param>
internal abstract record Resource(string Identifier, ImmutableArray<string> Files);

/// <summary>A resource that is launched and talks to the LMS.</summary>
/// <param name="Href">Its launch page, also the first of its files.</param>
/// <param name="Dependencies">Resources whose files it needs as well.</param>
internal sealed record Sco(
    string Identifier,
    string Href,
    ImmutableArray<string> Files,
    ImmutableArray<Asset> Dependencies) : Resource(Identifier, Files);

/// <summary>Files that are not launched: here, what several SCOs share.</summary>
internal sealed record Asset(string Identifier, ImmutableArray<string> Files) : Resource(Identifier, Files);
