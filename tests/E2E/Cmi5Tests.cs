using E2E.Kills;
using E2E.Lms;
using LlmEvolution.Packager.Model;

namespace E2E;

/// <summary>cmi5 packages launched as an LMS launches them; the record store refuses whatever breaks a clause of cmi5 Quartz.</summary>
public sealed class Cmi5Tests(BrowserFixture browser)
{
    private const string Launched = "https://lms.example/activities/7";

    [Fact]
    public async Task The_duties_of_an_AU_are_done_in_order_and_the_fetch_url_is_used_once()
    {
        await using var lrs = await LrsProcess.StartAsync();
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(KillCourse.Tree(), "cmi5", Structure.Course, "cmi5-course"));
        await using (var reader = await OpenAsync(lms, lrs, "index.html", "https://example.org/kills/launch"))
        {
            await reader.SavedAsync();
            foreach (var lesson in KillCourse.Lessons)
            {
                await reader.OpenItemAsync(lesson);
                await reader.ReadForAsync(TimeSpan.FromSeconds(20));
                await reader.Page.Locator("form.question label").First.ClickAsync();
                await reader.Page.Locator("form.question button[type=submit]").ClickAsync();
                await reader.Page.Locator("form.question[data-verdict]").WaitForAsync();
                await reader.GoHomeAsync();
            }
            await reader.OpenItemAsync(KillCourse.Quiz);
            await reader.TakeQuizAsync(right: true);
            await reader.SaveAndExitAsync();
            await lrs.WaitForAsync("terminated", Launched);
            Assert.All(reader.Complaints, c => Assert.Contains("404", c, StringComparison.Ordinal)); // preferences and state that are not there yet
        }

        var held = await lrs.HoldingsAsync();
        Assert.Empty(held.Refused);
        Assert.Equal("POST /fetch", held.Requests[0]);
        Assert.Equal(["GET /xapi/activities/state", "GET /xapi/agents/profile"], held.Requests.Skip(1).Take(2));
        Assert.Equal("initialized", held.Verbs.First());
        Assert.Equal("terminated", held.Verbs.Last());
        var own = held.About(Launched).ToList();
        Assert.Contains("completed", own);
        Assert.Contains("passed", own);
        foreach (var lesson in KillCourse.Lessons) Assert.True(held.Said("completed", $"https://example.org/kills/lessons/{lesson}"));
        Assert.True(held.Said("passed", $"https://example.org/kills/quizzes/{KillCourse.Quiz}"));
    }

    [Fact]
    public async Task A_quiz_launched_by_itself_is_judged_by_the_masteryScore_of_the_launch()
    {
        await using var lrs = await LrsProcess.StartAsync();
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(KillCourse.Tree(), "cmi5", Structure.Lesson, "cmi5-lesson"));
        await using var reader = await OpenAsync(lms, lrs, $"quizzes/{KillCourse.Quiz}.html", $"https://example.org/kills/quizzes/{KillCourse.Quiz}", masteryScore: 0.8);

        await reader.TakeQuizAsync(right: true);
        await reader.SaveAndExitAsync();
        var held = await lrs.WaitForAsync("terminated", Launched);

        Assert.Empty(held.Refused);
        Assert.Equal(["initialized", "completed", "passed", "terminated"], held.About(Launched).Where(v => v is not "progressed"));
    }

    [Fact]
    public async Task In_review_nothing_is_said_but_initialized_and_terminated()
    {
        await using var lrs = await LrsProcess.StartAsync();
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(KillCourse.Tree(), "cmi5", Structure.Course, "cmi5-review"));
        await using var reader = await OpenAsync(lms, lrs, "index.html", "https://example.org/kills/launch", mode: "Review");

        await reader.OpenItemAsync("first");
        await reader.ReadForAsync(TimeSpan.FromSeconds(20));
        await reader.SaveAndExitAsync();
        var held = await lrs.WaitForAsync("terminated", Launched);

        Assert.Empty(held.Refused);
        Assert.Equal(["initialized", "terminated"], held.Verbs);
    }

    [Fact]
    public async Task What_a_record_store_without_answers_missed_arrives_when_it_answers_again()
    {
        await using var lrs = await LrsProcess.StartAsync();
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(KillCourse.Tree(), "cmi5", Structure.Course, "cmi5-fault"));
        await using var reader = await OpenAsync(lms, lrs, "index.html", "https://example.org/kills/launch");
        await reader.SavedAsync();
        await lrs.FailAsync(503);

        await reader.OpenItemAsync(KillCourse.Quiz);
        await reader.TakeQuizAsync(right: true);
        Assert.False((await lrs.HoldingsAsync()).Said("passed", $"https://example.org/kills/quizzes/{KillCourse.Quiz}"));
        await lrs.FailAsync(null);
        for (var minutes = 0; minutes < 4; minutes++) await reader.WaitAsync(TimeSpan.FromMinutes(1));

        await lrs.WaitForAsync("passed", $"https://example.org/kills/quizzes/{KillCourse.Quiz}");
    }

    private async Task<WebReader> OpenAsync(LmsServer lms, LrsProcess lrs, string href, string publisherId, double? masteryScore = null, string mode = "Normal")
    {
        var query = await lrs.LaunchAsync(new
        {
            actor = new { objectType = "Agent", account = new { homePage = "https://lms.example", name = "ada" } },
            registration = "0c6a1b4e-5d0f-4f0e-9d6f-1f1b4e5d0f4f",
            activityId = Launched,
            publisherId,
            session = "session-1",
            launchMode = mode,
            masteryScore,
        });
        return await WebReader.OpenAsync(browser, $"{lms.Url}/package/{href}?{query}");
    }
}
