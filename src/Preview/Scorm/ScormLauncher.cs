using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Scorm;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Scorm;

/// <summary>SCORM of any edition: the LMS's side in the browser is scorm-again, and this is what its commits are kept by.</summary>
internal sealed class ScormLaunchers(PreviewStore store) : ILauncherFactory
{
    public bool Takes(PackageStandard standard) => standard.IsScorm;

    public ILauncher Make(PackageArchive archive, PackageStandard standard) => new ScormLauncher(ScormItem.AllOf(archive), standard, store);
}

internal sealed class ScormLauncher(ImmutableArray<ScormItem> items, PackageStandard standard, PreviewStore store) : ILauncher
{
    private bool Is12 => standard == PackageStandard.Scorm12;

    public ImmutableArray<PreviewItem> Items { get; } = [.. items.Select(i => i.Item)];

    public bool HasReview => true;

    /// <summary>SCORM 2004 RTE 4.2.8: without suspend the attempt on the activity is over, and a new one starts from nothing.</summary>
    public bool StartsAnew(ItemRecord held) => !Is12 && items.Length == 1 && ExitOf(held) is not (null or "suspend");

    public Task<JsonObject> OpenAsync(Launch launch, CancellationToken cancellation)
    {
        var item = items.First(i => i.Item.Id == launch.Item.Id);
        var held = store.Item(launch.Attempt.Id, launch.Item.Id);
        // Of several SCOs one alone starts again; the attempt on the course goes on.
        if (!Is12 && launch.Mode == LaunchMode.Normal && ExitOf(held) is not (null or "suspend")) held = new ItemRecord(held.Item);
        launch.SecondsBefore = held.Seconds; // the page may have been loaded again
        return Task.FromResult(new JsonObject
        {
            ["kind"] = item.IsSco ? Is12 ? "scorm12" : "scorm2004" : "asset",
            ["address"] = launch.Item.Address,
            ["cmi"] = Is12 ? Restored.For12(launch, item, held) : Restored.For2004(launch, item, held),
            ["stateLimit"] = ScormLimits.State(standard),
            ["locationLimit"] = ScormLimits.Location(standard),
        });
    }

    /// <summary>What a commit leaves in the gradebook; null when the attempt is gone, or for a review, which records nothing.</summary>
    public ItemRecord? Commit(Launch launch, JsonObject body)
    {
        if (launch.Mode == LaunchMode.Review || body["cmi"] is not JsonObject cmi) return null;
        var record = ScormRecord.Of(launch, cmi, Is12);
        return store.Save(launch.Attempt.Id, record) ? record : null;
    }

    /// <summary>Null when nothing is held; "" when the SCO never said how it leaves.</summary>
    private string? ExitOf(ItemRecord held)
    {
        if (held.Data is null || JsonNode.Parse(held.Data) is not JsonObject cmi) return null;
        return ScormRecord.Text(Is12 ? cmi["core"] as JsonObject : cmi, "exit") ?? "";
    }
}
