using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager.Model;

namespace E2E;

/// <summary>A cmi5 package in a browser, launched by an LMS that is as strict as the standard lets it be.</summary>
public sealed class Cmi5LmsTests(BrowserFixture browser)
{
    private static readonly TimeSpan s_aWhile = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task cmi5_9_3_A_course_read_and_passed_is_satisfied_and_says_so_in_the_order_of_its_duties()
    {
        var zip = await SmallBuild.OneAsync("cmi5-course", "cmi5");
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var lms = new Cmi5Lms(zip, lrs, content);
        var unit = Assert.Single(lms.Units);
        await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(unit));

        await reader.OpenItemAsync(SmallBuild.Lesson);
        await reader.ReadForAsync(s_aWhile);
        await reader.GoHomeAsync();
        Assert.False(Cmi5Lms.IsSatisfied(unit, await lrs.RecordAsync()));
        await reader.OpenItemAsync(SmallBuild.Quiz);
        await reader.TakeQuizAsync(right: true);
        await reader.ExitAsync(lms.ReturnUrl);

        var record = await lrs.RecordAsync();
        Assert.Empty(record.Refused);
        Assert.Empty(reader.Complaints);
        Assert.Equal("CompletedAndPassed", unit.MoveOn);
        Assert.True(Cmi5Lms.IsSatisfied(unit, record), string.Join(' ', record.Verbs));
        // 8.2 fetch, 10 launch data, 11 preferences, 9.3.2 initialized first, 9.3.8 terminated last; the store refuses any other order.
        Assert.Equal("POST /fetch", record.Requests[0]);
        Assert.Single(record.Requests, r => r == "POST /fetch");
        Assert.Equal(["GET /xapi/activities/state", "GET /xapi/agents/profile"], record.Requests.Skip(1).Take(2));
        Assert.Equal("initialized", record.Verbs[0]);
        Assert.Equal("terminated", record.Verbs[^1]);
        Assert.Equal(["initialized", "completed", "passed", "terminated"], record.VerbsOf(Cmi5Lms.ActivityOf(unit)).Where(v => v is "initialized" or "completed" or "passed" or "terminated").Order(OrderOf.Duties));
    }

    [Fact]
    public async Task cmi5_13_1_4_A_lesson_and_a_quiz_of_their_own_are_satisfied_each_by_its_moveOn()
    {
        var zip = await SmallBuild.OneAsync("cmi5-lesson", "cmi5", Structure.Lesson);
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var lms = new Cmi5Lms(zip, lrs, content);
        Assert.Equal(["Completed", "Passed"], lms.Units.Select(u => u.MoveOn));

        await using (var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(lms.Units[0])))
        {
            await reader.ReadForAsync(s_aWhile);
            await reader.ExitAsync(lms.ReturnUrl);
        }
        Assert.Equal([true, false], await SatisfiedAsync());

        await using (var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(lms.Units[1])))
        {
            await reader.TakeQuizAsync(right: false);
            await reader.ExitAsync(lms.ReturnUrl);
        }
        Assert.Equal([true, false], await SatisfiedAsync());

        await using (var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(lms.Units[1])))
        {
            await reader.TakeQuizAsync(right: true);
            await reader.ExitAsync(lms.ReturnUrl);
        }
        Assert.Equal([true, true], await SatisfiedAsync());
        Assert.Empty((await lrs.RecordAsync()).Refused);

        async Task<IEnumerable<bool>> SatisfiedAsync()
        {
            var record = await lrs.RecordAsync();
            return lms.Units.Select(u => Cmi5Lms.IsSatisfied(u, record));
        }
    }

    [Fact]
    public async Task cmi5_8_2_3_0_1_A_reload_goes_on_without_fetching_again_and_progress_is_there()
    {
        var zip = await SmallBuild.OneAsync("cmi5-reload", "cmi5");
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var lms = new Cmi5Lms(zip, lrs, content);
        await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(lms.Units[0]));
        await reader.OpenItemAsync(SmallBuild.Lesson);
        await reader.ReadForAsync(s_aWhile);
        await reader.GoHomeAsync();

        await reader.ReloadAsync();

        await reader.Page.Locator($"li[data-item='{SmallBuild.Lesson}'][data-state=complete]").First.WaitForAsync();
        Assert.DoesNotContain("fetch=", reader.Page.Url, StringComparison.Ordinal);
        await reader.ExitAsync(lms.ReturnUrl);
        var record = await lrs.RecordAsync();
        Assert.Empty(record.Refused);
        Assert.Single(record.Requests, r => r == "POST /fetch");
        Assert.Single(record.Verbs, v => v == "initialized");
    }

    [Theory]
    [MemberData(nameof(Shapes.Cuts), MemberType = typeof(Shapes))]
    public async Task cmi5_7_1_1_0_1_Every_unit_of_every_cut_of_a_course_opens_and_says_initialized(Structure structure, Split split)
    {
        var packages = await SmallBuild.RunAsync($"cmi5-{structure}-{split}", "cmi5", structure, split, SmallBuild.Sample("features"));
        await using var lrs = await LrsServer.StartAsync();
        var units = new List<Unit>();
        foreach (var package in packages)
        {
            await using var content = await LmsServer.StartAsync(package.Path);
            var lms = new Cmi5Lms(package.Path, lrs, content);
            foreach (var unit in lms.Units)
            {
                await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(unit));
                await reader.ExitAsync(lms.ReturnUrl);
                Assert.Empty(reader.Complaints);
            }
            units.AddRange(lms.Units);
        }

        var record = await lrs.RecordAsync();
        Assert.Empty(record.Refused);
        Assert.Equal(units.Count, units.DistinctBy(u => u.Id).Count());
        Assert.All(units, unit => Assert.Contains("initialized", record.VerbsOf(Cmi5Lms.ActivityOf(unit))));
    }
}
