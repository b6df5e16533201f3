using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Packages;
using LlmEvolution.Preview.Xapi;
using LlmEvolution.Records;

namespace LlmEvolution.Preview.Cmi5;

internal sealed class Cmi5Launchers(XapiSide xapi, PreviewStore store, TimeProvider clock) : ILauncherFactory
{
    public bool Takes(PackageStandard standard) => standard == PackageStandard.Cmi5;

    public ILauncher Make(PackageArchive archive, PackageStandard standard) => new Cmi5Launcher(Cmi5Structure.Of(archive), xapi, store, clock);
}

/// <summary>An LMS's duties at a launch (cmi5 Quartz, sections 8 to 11), and what it concludes from statements.</summary>
internal sealed class Cmi5Launcher(Cmi5Structure structure, XapiSide xapi, PreviewStore store, TimeProvider clock) : IStatementLauncher
{
    // By registration and unit; a session is over when the next one of its unit begins.
    private readonly ConcurrentDictionary<(string Registration, string Unit), Cmi5Session> _sessions = [];

    public ImmutableArray<PreviewItem> Items { get; } = [.. structure.Units.Select(u => u.Item)];

    public bool HasReview => true;

    public bool StartsAnew(ItemRecord held) => false;

    public async Task<JsonObject> OpenAsync(Launch launch, CancellationToken cancellation)
    {
        var unit = structure.Units.First(u => u.Item.Id == launch.Item.Id);
        launch.Activity = Cmi5Ids.ActivityOf(launch.Package.Id, unit.Item.Id);
        var key = (launch.Attempt.Registration, unit.Item.Id);
        if (_sessions.TryGetValue(key, out var last) && last is { Initialized: { } begun, IsTerminated: false })
            await SayAsync(Cmi5Statements.Abandoned(launch, last.Id, (clock.GetUtcNow() - begun).TotalSeconds));
        var session = _sessions[key] = new Cmi5Session(Secret.Uuid());
        await WriteDocumentsAsync(launch, unit, session);
        await SayAsync(Cmi5Statements.Launched(launch, unit, session.Id));
        return new JsonObject
        {
            ["kind"] = "cmi5",
            ["address"] = LaunchQuery.Add(unit.Item.Address, [
                ("endpoint", xapi.Endpoint),
                ("fetch", xapi.FetchAddress(launch)),
                ("actor", Agents.Of(launch.Learner).ToJsonString()),
                ("registration", launch.Attempt.Registration),
                ("activityId", launch.Activity),
            ]),
        };
    }

    public PreviewItem? ItemOf(string activity) => structure.Units.Select(u => u.Item).FirstOrDefault(i => activity.EndsWith("/" + Uri.EscapeDataString(i.Id), StringComparison.Ordinal));

    public IReadOnlyList<Diagnostic> Judge(Launch launch, JsonElement statement)
    {
        var unit = structure.Units.First(u => u.Item.Id == launch.Item.Id);
        if (!_sessions.TryGetValue((launch.Attempt.Registration, unit.Item.Id), out var session)) return [];
        var findings = Cmi5Judge.Of(launch, unit, session, statement);
        var verb = XapiRecord.VerbOf(statement);
        if (verb == "initialized") session.Initialized ??= clock.GetUtcNow();
        if (verb == "terminated") session.IsTerminated = true;
        return findings;
    }

    public async Task RecordedAsync(Launch launch)
    {
        var held = store.Items(launch.Attempt.Id);
        foreach (var group in structure.Groups.Where(g => g.Units.All(id => IsSatisfied(id, held))))
        {
            var activity = Cmi5Ids.ActivityOf(launch.Package.Id, group.Id);
            var said = xapi.Records.Query(new StatementQuery { Verb = Vocabulary.LmsVerbs + "satisfied", Activity = activity, Registration = Guid.Parse(launch.Attempt.Registration) });
            if (said.Statements.Count == 0) await SayAsync(Cmi5Statements.Satisfied(launch, group, _sessions[(launch.Attempt.Registration, launch.Item.Id)].Id));
        }
    }

    /// <summary>10.2.4, moveOn.</summary>
    private bool IsSatisfied(string id, IReadOnlyList<ItemRecord> held)
    {
        var record = held.FirstOrDefault(i => i.Item == id);
        var (completed, passed) = (record?.Completion == "completed", record?.Success == "passed");
        return structure.Units.First(u => u.Item.Id == id).MoveOn switch
        {
            "Completed" => completed,
            "Passed" => passed,
            "CompletedAndPassed" => completed && passed,
            "CompletedOrPassed" => completed || passed,
            _ => true,
        };
    }

    private async Task WriteDocumentsAsync(Launch launch, Cmi5Unit unit, Cmi5Session session)
    {
        var agent = Agents.Of(launch.Learner).ToJsonString();
        var data = new JsonObject
        {
            ["contextTemplate"] = new JsonObject
            {
                ["contextActivities"] = new JsonObject { ["grouping"] = new JsonArray(new JsonObject { ["objectType"] = "Activity", ["id"] = unit.Item.Id }) },
                ["extensions"] = new JsonObject { [Vocabulary.SessionId] = session.Id },
            },
            ["launchMode"] = Cmi5Statements.ModeOf(launch),
            ["launchMethod"] = unit.LaunchMethod,
            ["moveOn"] = unit.MoveOn,
            ["returnURL"] = $"{xapi.Server}/stage/{launch.Id}/returned",
        };
        if (unit.LaunchParameters is { } parameters) data["launchParameters"] = parameters;
        if (unit.MasteryScore is { } mastery) data["masteryScore"] = mastery;
        if (unit.EntitlementKey is { } key) data["entitlementKey"] = new JsonObject { ["courseStructure"] = key };
        await xapi.Records.PutDocumentAsync(DocumentPlace.State(launch.Activity!, agent, Guid.Parse(launch.Attempt.Registration)), "LMS.LaunchData", "application/json", JsonSerializer.SerializeToUtf8Bytes(data));
        if (xapi.Records.FindDocument(DocumentPlace.AgentProfile(agent), "cmi5LearnerPreferences") is not null) return;
        var preferences = new JsonObject { ["languagePreference"] = "en", ["audioPreference"] = "on" };
        await xapi.Records.PutDocumentAsync(DocumentPlace.AgentProfile(agent), "cmi5LearnerPreferences", "application/json", JsonSerializer.SerializeToUtf8Bytes(preferences));
    }

    private Task SayAsync(JsonObject statement)
    {
        statement["timestamp"] = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
        return xapi.Records.StoreAsync(statement.ToJsonString(), Agents.Lms);
    }
}
