using E2E.Kills;
using E2E.Lms;
using E2E.Lrs;

namespace E2E;

/// <summary>Launches that an LMS makes less often: to review, twice, and while its record store does not answer.</summary>
public sealed class RecordStoreTests(BrowserFixture browser)
{
    private const string Course = "https://example.org/kills";

    [Fact]
    public async Task cmi5_10_2_2_In_review_nothing_is_said_but_initialized_and_terminated()
    {
        await using var lrs = await LrsServer.StartAsync();
        var (zip, content) = await KillsAsync("cmi5", "cmi5-review");
        await using var server = content;
        var lms = new Cmi5Lms(zip, lrs, content);
        await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(lms.Units[0], "Review"));

        await reader.OpenItemAsync("first");
        await reader.ReadForAsync(TimeSpan.FromSeconds(20));
        await reader.ExitAsync(lms.ReturnUrl);

        var record = await lrs.WaitForAsync("terminated", Cmi5Lms.ActivityOf(lms.Units[0]));
        Assert.Empty(record.Refused);
        Assert.Equal(["initialized", "terminated"], record.Verbs);
    }

    [Fact]
    public async Task What_a_store_without_answers_missed_arrives_when_it_answers_again()
    {
        await using var lrs = await LrsServer.StartAsync();
        var (zip, content) = await KillsAsync("cmi5", "cmi5-fault");
        await using var server = content;
        var lms = new Cmi5Lms(zip, lrs, content);
        await using var reader = await Reader.OpenAsync(browser, await lms.LaunchAsync(lms.Units[0]));
        await lrs.FailAsync(503);

        await reader.OpenItemAsync(KillCourse.Quiz);
        await reader.TakeQuizAsync(right: true);
        Assert.DoesNotContain("passed", (await lrs.RecordAsync()).Verbs);
        await lrs.FailAsync(null);
        for (var minutes = 0; minutes < 4; minutes++) await reader.WaitAsync(TimeSpan.FromMinutes(1));

        await lrs.WaitForAsync("passed", $"{Course}/quizzes/{KillCourse.Quiz}");
    }

    [Fact]
    public async Task The_next_TinCan_launch_finds_what_the_first_one_did_and_hides_the_credential()
    {
        await using var lrs = await LrsServer.StartAsync();
        var (zip, content) = await KillsAsync("xapi", "xapi-again");
        await using var server = content;
        var lms = new TinCanLms(zip, lrs, content);
        await using (var first = await Reader.OpenAsync(browser, await lms.LaunchAsync()))
        {
            Assert.DoesNotContain("auth", first.Page.Url, StringComparison.Ordinal);
            await first.OpenItemAsync("second");
            await first.ReadForAsync(TimeSpan.FromSeconds(20));
            await first.ExitAsync();
            await lrs.WaitForAsync("terminated", Course);
        }

        await using var again = await Reader.OpenAsync(browser, await lms.LaunchAsync());

        await again.Page.Locator("li[data-item='second'][data-state=started]").WaitForAsync();
    }

    private static async Task<(string Zip, LmsServer Content)> KillsAsync(string target, string folder)
    {
        var zip = await Packages.BuildAsync(KillCourse.Tree(), target, LlmEvolution.Packager.Model.Structure.Course, folder);
        return (zip, await LmsServer.StartAsync(zip));
    }
}
