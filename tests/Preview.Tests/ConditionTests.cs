using System.Diagnostics;
using System.Net;

namespace Preview.Tests;

/// <summary>What the author lets happen to the learner.</summary>
public sealed class ConditionTests
{
    private const string Commit = """{"core":{"lesson_status":"completed"}}""";

    [Fact]
    public async Task An_LMS_that_refuses_keeps_nothing()
    {
        await using var place = new Workplace("condition-refuses").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var learner = await author.LaunchAsync("small-scorm12");
        await author.SetAsync(learner, refuses: true);

        using var reply = await learner.CommitAsync(Commit);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, reply.StatusCode);
        Assert.Null((await author.RecordAsync(learner))["completion"]);
        Assert.Equal(HttpStatusCode.OK, (await learner.Http.GetAsync("/content/small-scorm12/index.html", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Off_line_neither_commits_nor_pages_get_through_and_on_line_they_do_again()
    {
        await using var place = new Workplace("condition-offline").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var learner = await author.LaunchAsync("small-scorm12");
        await author.SetAsync(learner, offline: true);

        await Assert.ThrowsAsync<HttpRequestException>(() => learner.CommitAsync(Commit));
        await Assert.ThrowsAsync<HttpRequestException>(() => learner.Http.GetAsync("/content/small-scorm12/index.html", TestContext.Current.CancellationToken));

        await author.SetAsync(learner);
        await learner.CommitAsync(Commit);
        Assert.Equal("completed", (await author.RecordAsync(learner))["completion"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_slow_LMS_takes_two_seconds()
    {
        await using var place = new Workplace("condition-slow").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var learner = await author.LaunchAsync("small-scorm12");
        await author.SetAsync(learner, slow: true);
        var watch = Stopwatch.StartNew();

        using var reply = await learner.CommitAsync(Commit);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.InRange(watch.Elapsed.TotalSeconds, 1.9, 60);
    }

    [Fact]
    public async Task The_record_store_obeys_the_same_conditions()
    {
        await using var place = new Workplace("condition-store").WriteCourse();
        using var author = await place.StartAsync("course", targets: "xapi");
        using var learner = await author.LaunchAsync("small-xapi");
        await author.SetAsync(learner, refuses: true);

        using var refused = await learner.XapiAsync(HttpMethod.Get, "statements", learner.Query["auth"]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);

        await author.SetAsync(learner, offline: true);
        await Assert.ThrowsAsync<HttpRequestException>(() => learner.XapiAsync(HttpMethod.Get, "statements", learner.Query["auth"]));
    }
}
