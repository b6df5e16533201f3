using E2E.Lms;
using E2E.Lrs;
using LlmEvolution.Packager.Model;

namespace E2E;

/// <summary>A TinCan package in a browser, launched with endpoint, auth, actor and registration.</summary>
public sealed class TinCanLmsTests(BrowserFixture browser)
{
    private static readonly TimeSpan s_aWhile = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_course_read_and_passed_says_completed_and_passed_of_the_activity_that_the_package_announced()
    {
        var zip = await SmallBuild.OneAsync("xapi-course", "xapi");
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var lms = new TinCanLms(zip, lrs, content);
        await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync());
        Assert.DoesNotContain("auth=", reader.Page.Url, StringComparison.Ordinal);

        await reader.OpenItemAsync(SmallBuild.Lesson);
        await reader.ReadForAsync(s_aWhile);
        await reader.GoHomeAsync();
        await reader.OpenItemAsync(SmallBuild.Quiz);
        await reader.TakeQuizAsync(right: true);
        await reader.ExitAsync();

        var record = await lrs.RecordAsync();
        Assert.Empty(record.Refused);
        Assert.Empty(reader.Complaints);
        Assert.Equal("https://example.org/small", lms.Launched);
        var said = record.VerbsOf(lms.Launched);
        Assert.Equal("initialized", said[0]);
        Assert.Contains("completed", said);
        Assert.Contains("passed", said);
        Assert.Equal("terminated", said[^1]);
        Assert.All(record.Statements, s => Assert.Equal(TinCanLms.Registration, s["context"]!["registration"]!.GetValue<string>()));
        Assert.All(record.Statements, s => Assert.Equal("mailto:ada@example.org", s["actor"]!["mbox"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Every_lesson_and_quiz_that_a_statement_is_about_is_listed_in_the_package()
    {
        var zip = await SmallBuild.OneAsync("xapi-activities", "xapi");
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var lms = new TinCanLms(zip, lrs, content);
        await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync());
        await reader.OpenItemAsync(SmallBuild.Lesson);
        await reader.ReadForAsync(s_aWhile);
        await reader.GoHomeAsync();
        await reader.OpenItemAsync(SmallBuild.Quiz);
        await reader.TakeQuizAsync(right: true);
        await reader.ExitAsync();

        var record = await lrs.RecordAsync();
        var about = record.Statements.Select(s => s["object"]!["id"]!.GetValue<string>()).Where(id => !id.Contains("/questions/", StringComparison.Ordinal)).Distinct().ToList();
        Assert.Equal(3, about.Count);
        Assert.All(about, id => Assert.Contains(id, lms.Activities));
    }

    [Theory]
    [MemberData(nameof(Shapes.Cuts), MemberType = typeof(Shapes))]
    public async Task Every_package_of_every_cut_of_a_course_opens_and_speaks_of_an_activity_of_its_own(Structure structure, Split split)
    {
        var packages = await SmallBuild.RunAsync($"xapi-{structure}-{split}", "xapi", structure, split, SmallBuild.Sample("features"));
        await using var lrs = await LrsServer.StartAsync();
        var launched = new List<string>();
        foreach (var package in packages)
        {
            await using var content = await LmsServer.StartAsync(package.Path);
            var lms = new TinCanLms(package.Path, lrs, content);
            await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync());
            await reader.ExitAsync();
            Assert.Empty(reader.Complaints);
            launched.Add(lms.Launched);
        }

        var record = await lrs.RecordAsync();
        Assert.Empty(record.Refused);
        Assert.Equal(launched.Count, launched.Distinct(StringComparer.Ordinal).Count());
        Assert.All(launched, activity => Assert.Contains("initialized", record.VerbsOf(activity)));
    }
}
