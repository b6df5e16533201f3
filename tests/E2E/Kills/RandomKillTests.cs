using E2E.Lms;
using LlmEvolution.Packager.Model;

namespace E2E.Kills;

/// <summary>
/// Random work and random ends, two sessions a seed; 0 losses are allowed. A failing seed tells its story and can be run again
/// alone. KILL_SEEDS in the environment sets how many seeds each of the ten tests runs: 20 make 200 in all; those at record stores are as many again.
/// </summary>
public abstract class RandomKillTests(BrowserFixture browser, string target, string standard)
{
    // Few enough for every run of the tests: a seed takes three to six seconds.
    private const int SeedsByDefault = 1;

    [Theory]
    [InlineData(1)]
    [InlineData(101)]
    [InlineData(201)]
    [InlineData(301)]
    [InlineData(401)]
    public async Task Nothing_the_learner_did_is_lost(int firstSeed)
    {
        var seeds = int.TryParse(Environment.GetEnvironmentVariable("KILL_SEEDS"), out var wished) ? wished : SeedsByDefault;
        var package = await Packages.BuildAsync(KillCourse.Tree(), target, Structure.Course, $"kills-{target}-{firstSeed}");
        var losses = new List<string>();
        for (var seed = firstSeed; seed < firstSeed + seeds; seed++)
        {
            await using var lms = await LmsServer.StartAsync(package);
            var lost = await new KillRun(lms, standard, seed).RunAsync(browser);
            if (lost.Length > 0) losses.Add(lost);
        }
        Assert.True(losses.Count == 0, string.Join('\n', losses));
    }
}

public sealed class RandomKillsInScorm12Tests(BrowserFixture browser) : RandomKillTests(browser, "scorm12", "scorm12");

public sealed class RandomKillsInScorm2004Tests(BrowserFixture browser) : RandomKillTests(browser, "scorm2004-4th", "scorm2004");
