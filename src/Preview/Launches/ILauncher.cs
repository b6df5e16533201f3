using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Launches;

/// <summary>How the packages of one family of standards are launched.</summary>
internal interface ILauncherFactory
{
    bool Takes(PackageStandard standard);

    /// <param name="archive">Holds a readable manifest of this standard.</param>
    ILauncher Make(PackageArchive archive, PackageStandard standard);
}

/// <summary>One package's items, and what an LMS does when one of them is opened.</summary>
internal interface ILauncher
{
    /// <summary>In the order of the manifest; empty when there is nothing to open.</summary>
    ImmutableArray<PreviewItem> Items { get; }

    /// <summary>Whether the standard knows a review without records.</summary>
    bool HasReview { get; }

    /// <summary>Whether the record of the last session says that the next one is a new attempt.</summary>
    bool StartsAnew(ItemRecord held);

    /// <summary>Called when the learner's page asks for it: what it has to know, in the standard's own form.</summary>
    Task<JsonObject> OpenAsync(Launch launch, CancellationToken cancellation);
}
