using E2E.Lms;
using LlmEvolution.Packager.Model;

namespace E2E.Kills;

/// <summary>
/// Random work and random ends: 100 seeds for each standard, two sessions each. 0 losses are allowed. A failing seed tells
/// its story and can be run again alone.
/// </summary>
public abstract class RandomKillTests(BrowserFixture browser, string target, string standard)
{
    public const int SeedsPerTest = 20;

    [Theory]
    [InlineData(1)]
    [InlineData(21)]
    [InlineData(41)]
    [InlineData(61)]
    [InlineData(81)]
    public async Task Nothing_the_learner_did_is_lost(int firstSeed)
    {
        var package = await Packages.BuildAsync(KillCourse.Tree(), target, Structure.Course, $"kills-{target}-{firstSeed}");
        var losses = new List<string>();
        for (var seed = firstSeed; seed < firstSeed + SeedsPerTest; seed++)
        {
            await using var lms = await LmsServer.StartAsync(package);
            var lost = await new KillRun(lms, standard, seed).RunAsync(browser);
            if (lost.Length > 0) losses.Add(lost);
        }
        Assert.Equal("", string.Join('\n', losses));
    }
}

public sealed class RandomKillsInScorm12Tests(BrowserFixture browser) : RandomKillTests(browser, "scorm12", "scorm12");

public sealed class RandomKillsInScorm2004Tests(BrowserFixture browser) : RandomKillTests(browser, "scorm2004-4th", "scorm2004");
