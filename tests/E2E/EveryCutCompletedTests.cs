using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager.Model;

namespace E2E;

/// <summary>
/// Every target, structure and split is done from the first launch to the last, and the host holds that it is. In each run of the
/// tests: the sample with everything in it in every structure and both splits, the blocks and a module of the real course in one. With
/// EVERY_LAUNCH=1 in the environment: every course in every cut, the real one whole (hours).
/// </summary>
public sealed class EveryCutCompletedTests(BrowserFixture browser)
{
    // More than the share of its minutes that any lesson asks for.
    private static readonly TimeSpan s_lessonTime = TimeSpan.FromSeconds(200);

    private static readonly bool s_everyLaunch = Environment.GetEnvironmentVariable("EVERY_LAUNCH") == "1";

    public static TheoryData<string, string, Structure, Split> Scorm { get; } =
        new(from target in new[] { "scorm12", "scorm2004-3rd", "scorm2004-4th" } from cut in CutCourse.Cuts(s_everyLaunch) select (cut.Course, target, cut.Structure, cut.Split));

    public static TheoryData<string, Structure, Split> Courses { get; } = new(CutCourse.Cuts(s_everyLaunch));

    [Theory]
    [MemberData(nameof(Scorm))]
    public async Task Each_SCO_of_a_SCORM_package_is_completed(string course, string target, Structure structure, Split split)
    {
        var cut = await CutCourse.BuildAsync(course, target, structure, split, s_everyLaunch);
        var standard = target == "scorm12" ? "scorm12" : "scorm2004";
        foreach (var (zip, launch) in cut.Packages.SelectMany(zip => ScormLaunches.Of(zip).Where(cut.IsMeant).Select(launch => (zip, launch))))
        {
            await using var lms = await LmsServer.StartAsync(zip);
            bool isQuiz;
            await using (var learner = await Learner.LaunchAsync(browser, lms, standard, launch))
            {
                isQuiz = await CourseWork.HasQuizAsync(learner.Main);
                await CourseWork.DoAsync(learner, s_lessonTime, cut.IsMeantItem);
                await learner.CloseTabAsync();
            }
            // 1.2 has one status for both; an exam that need not be passed completes what it is in.
            string[] expected = !cut.IsWhole ? ["incomplete"] : standard == "scorm12" && isQuiz ? ["passed", "completed"] : ["completed"];
            Assert.Contains(ScormRecord.Completion(lms, standard), expected);
            if (isQuiz && cut.IsWhole) Assert.Equal("100", ScormRecord.Score(lms, standard, "raw"));
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public async Task Each_unit_of_a_cmi5_package_is_satisfied(string course, Structure structure, Split split)
    {
        var cut = await CutCourse.BuildAsync(course, "cmi5", structure, split, s_everyLaunch);
        foreach (var zip in cut.Packages)
        {
            await using var content = await LmsServer.StartAsync(zip);
            await using var lrs = await LrsServer.StartAsync();
            var lms = new Cmi5Lms(zip, lrs, content);
            var units = lms.Units.Where(u => cut.IsMeant(u.Url)).ToList();
            foreach (var unit in units)
            {
                await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(unit));
                await CourseWork.DoAsync(reader, s_lessonTime, cut.IsMeantItem);
                await reader.ExitAsync(lms.ReturnUrl);
                await lrs.WaitForAsync("terminated", Cmi5Lms.ActivityOf(unit));
            }

            var record = await lrs.RecordAsync();
            Assert.Empty(record.Refused);
            Assert.All(units, unit => Assert.Equal(cut.IsWhole || unit.MoveOn == "NotApplicable", Cmi5Lms.IsSatisfied(unit, record)));
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public async Task Each_TinCan_package_says_completed(string course, Structure structure, Split split)
    {
        var cut = await CutCourse.BuildAsync(course, "xapi", structure, split, s_everyLaunch);
        foreach (var zip in cut.Packages.Where(p => cut.IsMeant(TinCanLms.LaunchPageOf(p))))
        {
            await using var content = await LmsServer.StartAsync(zip);
            await using var lrs = await LrsServer.StartAsync();
            var lms = new TinCanLms(zip, lrs, content);
            await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync());
            await CourseWork.DoAsync(reader, s_lessonTime, cut.IsMeantItem);
            await reader.ExitAsync();

            var record = await lrs.WaitForAsync("terminated", lms.Launched);
            Assert.Equal(cut.IsWhole, record.VerbsOf(lms.Launched).Contains("completed"));
            Assert.Empty(record.Refused);
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public async Task Each_part_of_a_web_site_is_read_and_keeps_it(string course, Structure structure, Split split)
    {
        var cut = await CutCourse.BuildAsync(course, "web", structure, split, s_everyLaunch);
        foreach (var site in cut.Packages)
        {
            await using var server = await SiteServer.StartAsync(site);
            await using var reader = await Reader.OpenFirstPageAsync(browser, server.Url);
            foreach (var launch in (await reader.LaunchesAsync()).Where(cut.IsMeant))
            {
                await reader.GoToAsync($"{server.Url}/{launch}");
                await CourseWork.DoAsync(reader, s_lessonTime, cut.IsMeantItem);
                await reader.ReloadAsync();
                await CourseWork.AssertDoneAsync(reader, cut.IsMeantItem);
            }
            Assert.Empty(reader.Complaints);
        }
    }
}
