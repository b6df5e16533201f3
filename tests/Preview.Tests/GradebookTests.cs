namespace Preview.Tests;

public sealed class GradebookTests
{
    private const string Commit = """{"core":{"lesson_status":"passed","score":{"raw":"85.5"},"session_time":"00:10:00"},"suspend_data":"xyz"}""";

    [Fact]
    public async Task It_is_still_there_when_the_preview_is_started_again()
    {
        await using var place = new Workplace("gradebook-kept").WriteCourse();
        var host = (await place.TryStartAsync("course", targets: "scorm12"))!;
        using (var before = new Author(host))
        {
            using var learner = await before.LaunchAsync("small-scorm12");
            await learner.CommitAsync(Commit);
        }
        await host.DisposeAsync();

        using var author = await place.StartAsync("course", targets: "scorm12");

        var attempt = (await author.GetAsync("/api/gradebook"))["attempts"]![0]!;
        var record = attempt["items"]![0]!["record"]!;
        Assert.Equal("ada small-scorm12 1 SCORM 1.2", $"{attempt["learner"]} {attempt["package"]} {attempt["number"]} {attempt["label"]}");
        Assert.Equal("passed passed 85.5 600 xyz", $"{record["completion"]} {record["success"]} {record["score"]} {record["seconds"]} {record["state"]}");
    }

    [Fact]
    public async Task Learners_have_attempts_of_their_own()
    {
        await using var place = new Workplace("gradebook-learners").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using (var ada = await author.LaunchAsync("small-scorm12")) await ada.CommitAsync(Commit);
        var grace = (await author.PostAsync("/api/learners", new { name = "Hopper, Grace" }))["id"]!.GetValue<string>();

        var launched = await author.PostAsync("/api/launches", new { package = "small-scorm12", item = "item-small", learner = grace });

        Assert.Equal("grace", grace);
        Assert.Equal(1, launched["attempt"]!.GetValue<int>());
        Assert.Null(launched["record"]!["completion"]);
    }

    [Theory]
    [InlineData("Hopper, Grace", "grace")]
    [InlineData("Ada Byron", "ada2")]
    [InlineData("李明", "learner")]
    public async Task A_learners_id_is_a_plain_word_and_new(string name, string id)
    {
        await using var place = new Workplace($"gradebook-id-{id}").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");

        Assert.Equal(id, (await author.PostAsync("/api/learners", new { name }))["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Resetting_forgets_one_attempt_or_all()
    {
        await using var place = new Workplace("gradebook-reset").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var first = await author.LaunchAsync("small-scorm12");
        using var second = await author.LaunchAsync("small-scorm12", fresh: true);
        using var third = await author.LaunchAsync("small-scorm12", fresh: true);

        Assert.Equal(1, (await author.PostAsync("/api/reset", new { attempt = 1 }))["forgotten"]!.GetValue<int>());
        Assert.Equal(2, (await author.PostAsync("/api/reset", new { }))["forgotten"]!.GetValue<int>());

        await third.CommitAsync(Commit);
        Assert.Empty((await author.GetAsync("/api/gradebook"))["attempts"]!.AsArray());
    }

    [Fact]
    public async Task The_data_of_our_own_packages_is_there_to_read_the_state_by_and_of_others_is_not()
    {
        await using var place = new Workplace("gradebook-pack").WriteCourse().WriteZip("other.zip", ("tincan.xml", """
            <tincan xmlns="http://projecttincan.com/tincan.xsd"><activities><activity id="https://example.org/c" type="http://adlnet.gov/expapi/activities/course">
              <name lang="en">C</name><description lang="en">C</description><launch lang="en">index.html</launch></activity></activities></tincan>
            """), ("index.html", "<title>x</title>"));
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var other = await place.StartAsync("other.zip", data: "other");

        var pack = await author.GetAsync("/pack?package=small-scorm12&page=index.html");

        Assert.Equal(["words", "basics-quiz"], pack["items"]!.AsArray().Select(i => i!["id"]!.GetValue<string>()));
        Assert.False((await other.Http.GetAsync("/pack?package=other&page=index.html", TestContext.Current.CancellationToken)).IsSuccessStatusCode);
    }
}
