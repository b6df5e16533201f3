using System.Collections.Immutable;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>The root of imsmanifest.xml, with its one organization.</summary>
/// <param name="Version">The course's version; null when it has none.</param>
internal sealed record Manifest(
    string Identifier,
    string? Version,
    Organization Organization,
    ImmutableArray<Resource> Resources);

internal sealed record Organization(string Identifier, string Title, ImmutableArray<Item> Items);

/// <summary>A node of the organization: it either groups or launches, never both.</summary>
internal abstract record Item(string Identifier, string Title);

/// <summary>An item with children. It carries no identifierref: only leaves launch.</summary>
internal sealed record ClusterItem(string Identifier, string Title, ImmutableArray<Item> Items)
    : Item(Identifier, Title);

/// <param name="MasteryScore">Percent; only where the score alone decides.</param>
internal sealed record LeafItem(string Identifier, string Title, Sco Sco, int? MasteryScore)
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
