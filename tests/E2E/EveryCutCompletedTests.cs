using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager.Model;

namespace E2E;

/// <summary>Every target, structure and split of a course of one lesson and one quiz is done from the first launch to the last, and the host holds that it is.</summary>
public sealed class EveryCutCompletedTests(BrowserFixture browser)
{
    private static readonly TimeSpan s_aWhile = TimeSpan.FromSeconds(5);

    public static MatrixTheoryData<string, Structure, Split> Scorm { get; } =
        new(["scorm12", "scorm2004-3rd", "scorm2004-4th"], Enum.GetValues<Structure>(), Enum.GetValues<Split>());

    [Theory]
    [MemberData(nameof(Scorm))]
    public async Task Each_SCO_of_a_SCORM_package_is_completed(string target, Structure structure, Split split)
    {
        var standard = target == "scorm12" ? "scorm12" : "scorm2004";
        var zip = Assert.Single(await SmallBuild.RunAsync($"cut-{target}-{structure}-{split}", target, structure, split, SmallBuild.Tree)).Path;
        foreach (var href in HrefsOf(structure))
        {
            await using var lms = await LmsServer.StartAsync(zip);
            await using (var learner = await Learner.LaunchAsync(browser, lms, standard, href))
            {
                await DoAsync(learner);
                await learner.CloseTabAsync();
            }
            var quiz = !href.StartsWith("lessons/", StringComparison.Ordinal);
            Assert.Equal(standard == "scorm12" && quiz ? "passed" : "completed", ScormRecord.Completion(lms, standard));
            if (quiz) Assert.Equal("100", ScormRecord.Score(lms, standard, "raw"));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes.Cuts), MemberType = typeof(Shapes))]
    public async Task Each_unit_of_a_cmi5_package_is_satisfied(Structure structure, Split split)
    {
        var zip = Assert.Single(await SmallBuild.RunAsync($"cut-cmi5-{structure}-{split}", "cmi5", structure, split, SmallBuild.Tree)).Path;
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var lms = new Cmi5Lms(zip, lrs, content);
        Assert.Equal(HrefsOf(structure), lms.Units.Select(u => u.Url));
        foreach (var unit in lms.Units)
        {
            await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(unit));
            await DoAsync(reader);
            await reader.ExitAsync(lms.ReturnUrl);
            await lrs.WaitForAsync("terminated", Cmi5Lms.ActivityOf(unit));
        }

        var record = await lrs.RecordAsync();
        Assert.Empty(record.Refused);
        Assert.All(lms.Units, unit => Assert.True(Cmi5Lms.IsSatisfied(unit, record), $"{unit.Id}: {string.Join(' ', record.VerbsOf(Cmi5Lms.ActivityOf(unit)))}"));
    }

    [Theory]
    [MemberData(nameof(Shapes.Cuts), MemberType = typeof(Shapes))]
    public async Task Each_TinCan_package_says_completed(Structure structure, Split split)
    {
        await using var lrs = await LrsServer.StartAsync();
        foreach (var package in await SmallBuild.RunAsync($"cut-xapi-{structure}-{split}", "xapi", structure, split, SmallBuild.Tree))
        {
            await using var content = await LmsServer.StartAsync(package.Path);
            var lms = new TinCanLms(package.Path, lrs, content);
            await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync());
            await DoAsync(reader);
            await reader.ExitAsync();

            Assert.Contains("completed", (await lrs.WaitForAsync("terminated", lms.Launched)).VerbsOf(lms.Launched));
        }
        Assert.Empty((await lrs.RecordAsync()).Refused);
    }

    private static string[] HrefsOf(Structure structure) => structure switch
    {
        Structure.Course => ["index.html"],
        Structure.Module => ["modules/basics.html"],
        _ => [$"lessons/{SmallBuild.Lesson}.html", $"quizzes/{SmallBuild.Quiz}.html"],
    };

    private static async Task DoAsync(Learner learner)
    {
        switch (await learner.Main.GetAttributeAsync("data-page"))
        {
            case "lesson":
                await learner.ReadForAsync(s_aWhile);
                break;
            case "quiz":
                await learner.TakeQuizAsync(right: true);
                break;
            default:
                await learner.OpenItemAsync(SmallBuild.Lesson);
                await learner.ReadForAsync(s_aWhile);
                await learner.GoHomeAsync();
                await learner.OpenItemAsync(SmallBuild.Quiz);
                await learner.TakeQuizAsync(right: true);
                break;
        }
    }

    private static async Task DoAsync(Reader reader)
    {
        switch (await reader.Main.GetAttributeAsync("data-page"))
        {
            case "lesson":
                await reader.ReadForAsync(s_aWhile);
                break;
            case "quiz":
                await reader.TakeQuizAsync(right: true);
                break;
            default:
                await reader.OpenItemAsync(SmallBuild.Lesson);
                await reader.ReadForAsync(s_aWhile);
                await reader.GoHomeAsync();
                await reader.OpenItemAsync(SmallBuild.Quiz);
                await reader.TakeQuizAsync(right: true);
                break;
        }
    }
}
