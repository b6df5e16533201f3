using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.TinCan;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Packages;
using LlmEvolution.Preview.Xapi;

namespace LlmEvolution.Preview.TinCan;

internal sealed class TinCanLaunchers(XapiSide xapi) : ILauncherFactory
{
    public bool Takes(PackageStandard standard) => standard == PackageStandard.TinCan;

    public ILauncher Make(PackageArchive archive, PackageStandard standard) => new TinCanLauncher(ItemsOf(StoredTinCan.Find(archive)), xapi);

    private static ImmutableArray<PreviewItem> ItemsOf(StoredTinCan? tinCan) => tinCan is null ? [] :
    [
        .. from activity in tinCan.Activities
           let id = activity.Attribute("id")?.Value
           let launch = activity.Element(tinCan.Name("launch"))?.Value.Trim()
           where id is not null && launch is not null && LaunchUrl.IsLaunchable(launch)
           select new PreviewItem(id, activity.Element(tinCan.Name("name"))?.Value.Trim() ?? id, launch, [], []),
    ];
}

/// <summary>"Remote launch" of Project Tin Can: the record store and the learner stand in the address.</summary>
internal sealed class TinCanLauncher(ImmutableArray<PreviewItem> items, XapiSide xapi) : IStatementLauncher
{
    public ImmutableArray<PreviewItem> Items => items;

    public bool HasReview => false;

    public bool StartsAnew(ItemRecord held) => false;

    public Task<JsonObject> OpenAsync(Launch launch, CancellationToken cancellation)
    {
        launch.Activity = launch.Item.Id;
        return Task.FromResult(new JsonObject
        {
            ["kind"] = "xapi",
            ["address"] = LaunchQuery.Add(launch.Item.Address, [
                ("endpoint", xapi.Endpoint),
                ("auth", "Basic " + xapi.Grant(launch)),
                ("actor", Agents.Of(launch.Learner).ToJsonString()),
                ("registration", launch.Attempt.Registration),
                ("activity_id", launch.Item.Id),
            ]),
        });
    }

    public PreviewItem? ItemOf(string activity) => items.FirstOrDefault(i => i.Id == activity);

    public IReadOnlyList<Diagnostic> Judge(Launch launch, JsonElement statement) => [];

    public Task RecordedAsync(Launch launch) => Task.CompletedTask;
}
