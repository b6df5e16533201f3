using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager.Model;

namespace E2E.Kills;

/// <summary>Random ends of sessions that a record store keeps; KILL_SEEDS as in <see cref="RandomKillTests"/>.</summary>
public sealed class RandomKillsAtRecordStoreTests(BrowserFixture browser)
{
    private const int SeedsByDefault = 1;
    private const string Registration = "0c6a1b4e-5d0f-4f0e-9d6f-1f1b4e5d0f4f";
    private const string Launched = "https://lms.example/activities/7";

    [Theory]
    [InlineData(1)]
    [InlineData(101)]
    [InlineData(201)]
    [InlineData(301)]
    [InlineData(401)]
    public Task Nothing_the_learner_did_is_lost_in_cmi5(int firstSeed) => RunAsync("cmi5", firstSeed, Launched, async (lms, lrs, session) =>
        $"{lms.Url}/package/index.html?" + await lrs.LaunchAsync(new
        {
            actor = new { objectType = "Agent", account = new { homePage = "https://lms.example", name = "ada" } },
            registration = Registration,
            activityId = Launched,
            publisherId = "https://example.org/kills/launch",
            session = $"session-{session}",
            launchMode = "Normal",
        }));

    [Theory]
    [InlineData(1)]
    [InlineData(101)]
    [InlineData(201)]
    [InlineData(301)]
    [InlineData(401)]
    public Task Nothing_the_learner_did_is_lost_in_TinCan(int firstSeed) => RunAsync("xapi", firstSeed, "https://example.org/kills", async (lms, lrs, _) =>
    {
        var credential = Uri.EscapeDataString((await lrs.RecordAsync()).Credential);
        var actor = Uri.EscapeDataString("""{"objectType":"Agent","mbox":"mailto:ada@example.org"}""");
        return $"{lms.Url}/package/index.html?endpoint={Uri.EscapeDataString(lrs.Url + "/xapi/")}&auth={credential}&actor={actor}&registration={Registration}";
    });

    private async Task RunAsync(string target, int firstSeed, string activity, Func<LmsServer, LrsServer, int, Task<string>> launch)
    {
        var seeds = int.TryParse(Environment.GetEnvironmentVariable("KILL_SEEDS"), out var wished) ? wished : SeedsByDefault;
        var package = await Packages.BuildAsync(KillCourse.Tree(), target, Structure.Course, $"kills-{target}-{firstSeed}");
        await using var lms = await LmsServer.StartAsync(package);
        var losses = new List<string>();
        for (var seed = firstSeed; seed < firstSeed + seeds; seed++)
        {
            await using var lrs = await LrsServer.StartAsync();
            var lost = await new LrsKillRun(lrs, session => launch(lms, lrs, session), activity, seed).RunAsync(browser);
            if (lost.Length > 0) losses.Add(lost);
        }
        Assert.True(losses.Count == 0, string.Join('\n', losses));
    }
}
