using E2E.Lms;
using E2E.Lrs;

namespace E2E;

/// <summary>The real course outside SCORM: it opens, and a lesson is completed. In SCORM: CourseInScormTests.</summary>
public sealed class CourseInOtherHostsTests(BrowserFixture browser)
{
    /// <summary>More than the share of its minutes that a lesson asks for.</summary>
    private static readonly TimeSpan s_lessonTime = TimeSpan.FromSeconds(200);

    private const string Lesson = "word-embeddings-word2vec-and-glove";

    [Fact]
    public async Task In_cmi5_a_lesson_of_the_course_is_completed()
    {
        var zip = await Packages.BuildCourseAsync("cmi5");
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        var lms = new Cmi5Lms(zip, lrs, content);
        await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(lms.Units[0]));

        await CompleteAsync(reader);
        await reader.ExitAsync(lms.ReturnUrl);

        await AssertCompletedAsync(lrs);
    }

    [Fact]
    public async Task In_TinCan_a_lesson_of_the_course_is_completed()
    {
        var zip = await Packages.BuildCourseAsync("xapi");
        await using var content = await LmsServer.StartAsync(zip);
        await using var lrs = await LrsServer.StartAsync();
        await using var reader = await Reader.OpenAsync(browser, await new TinCanLms(zip, lrs, content).LaunchAsync());

        await CompleteAsync(reader);
        await reader.ExitAsync();

        await AssertCompletedAsync(lrs);
    }

    [Fact]
    public async Task On_the_web_a_lesson_of_the_course_is_completed()
    {
        await using var server = await SiteServer.StartAsync(await Packages.BuildCourseAsync("web"));
        await using var reader = await Reader.OpenAsync(browser, server.Url);

        await CompleteAsync(reader);

        Assert.Empty(reader.Complaints);
    }

    private static async Task CompleteAsync(Reader reader)
    {
        await reader.OpenItemAsync(Lesson);
        await reader.ReadForAsync(s_lessonTime);
        await reader.GoHomeAsync();
        await reader.Page.Locator($"li[data-item='{Lesson}'][data-state=complete]").First.WaitForAsync();
    }

    private static async Task AssertCompletedAsync(LrsServer lrs)
    {
        var record = await lrs.RecordAsync();
        Assert.Empty(record.Refused);
        Assert.Contains("completed", record.Statements
            .Where(s => s["object"]!["id"]!.GetValue<string>().EndsWith("/lessons/" + Lesson, StringComparison.Ordinal)).Select(LrsRecord.VerbOf));
        Assert.Equal("terminated", record.Verbs[^1]);
    }
}
