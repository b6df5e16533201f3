namespace Preview.Tests;

/// <summary>What pages are told when a course is saved.</summary>
public sealed class LiveTests
{
    [Fact]
    public async Task A_changed_lesson_is_sent_as_a_page_and_served_from_then_on()
    {
        await using var place = new Workplace("live-lesson").WriteCourse();
        using var author = await place.StartAsync("course");
        using var learner = await author.LaunchAsync("small-cmi5");
        await using var events = new EventReader(learner.Http, "events");
        await events.HelloAsync();

        place.Write(Workplace.Lesson, Workplace.LessonText("Words become vectors."));

        var page = await events.NextAsync("page");
        Assert.Equal("lessons/words.html", page["path"]!.GetValue<string>());
        Assert.Contains("<p>Words become numbers.</p>", page["before"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("<p>Words become vectors.</p>", page["html"]!.GetValue<string>(), StringComparison.Ordinal);
        var served = await learner.Http.GetStringAsync("/content/small-cmi5/lessons/words.html", TestContext.Current.CancellationToken);
        Assert.Contains("<p>Words become vectors.</p>", served, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' https: http://localhost:*", served, StringComparison.Ordinal); // the policy of cmi5 packages
    }

    [Theory]
    [InlineData("Words become vectors.", false)]
    [InlineData("Words.\n\n```check\nid: c1\ntype: true-false\nstem: Yes?\nanswer: true\nfeedback: {true: Yes., false: No.}\n```", true)]
    public async Task Pages_are_loaded_again_only_when_the_players_data_differ(string text, bool reload)
    {
        await using var place = new Workplace($"live-data-{reload}").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var learner = await author.LaunchAsync("small-scorm12");
        await using var events = new EventReader(learner.Http, "events");
        await events.HelloAsync();

        place.Write(Workplace.Lesson, Workplace.LessonText(text));

        var built = await events.NextAsync("rebuilt");
        Assert.Equal(reload, built["reload"]!.GetValue<bool>());
        Assert.Contains("lessons/words.html", built["pages"]!.AsArray().Select(p => p!.GetValue<string>()));
    }

    [Fact]
    public async Task An_error_is_told_with_file_and_line_and_taken_back_when_it_is_mended()
    {
        await using var place = new Workplace("live-error").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        await using var events = author.Listen();
        await events.HelloAsync();

        place.Write(Workplace.Lesson, Workplace.LessonText("See [this](lesson:nowhere)."));
        var finding = (await events.NextAsync("findings", f => f.AsArray().Count > 0))[0]!;
        place.Write(Workplace.Lesson, Workplace.LessonText("See this."));
        var mended = await events.NextAsync("findings", f => f.AsArray().Count == 0);

        Assert.Equal($"LE3003 error {Workplace.Lesson}:9:5", $"{finding["code"]} {finding["severity"]} {finding["file"]}:{finding["line"]}:{finding["column"]}");
        Assert.Empty(mended.AsArray());
    }

    [Fact]
    public async Task A_course_that_is_gone_is_told_and_opened_again_when_it_is_back()
    {
        await using var place = new Workplace("live-gone").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        await using var events = author.Listen();
        await events.HelloAsync();

        foreach (var path in Directory.GetFileSystemEntries(place.PathOf("course")))
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            else File.Delete(path);
        }
        await events.NextAsync("findings", f => f.AsArray().Any(x => x!["code"]!.GetValue<string>() == "LE1001"));
        place.WriteCourse();

        await events.NextAsync("findings", f => f.AsArray().Count == 0);
    }

    [Fact]
    public async Task A_package_that_is_replaced_is_looked_into_again_and_one_that_is_deleted_is_told()
    {
        await using var place = new Workplace("live-zip").Write("course.yml", "");
        Zip("One");
        using var author = await place.StartAsync("p.zip");
        await using var events = author.Listen();
        await events.HelloAsync();

        File.Delete(place.PathOf("p.zip"));
        var gone = await events.NextAsync("findings", f => f.AsArray().Count > 0);
        Assert.Equal("LE6906", gone[0]!["code"]!.GetValue<string>());

        Zip("Two");
        await events.NextAsync("findings", f => f.AsArray().Count == 0);
        Assert.Equal("Two", (await author.GetAsync("/api/shelf"))["title"]!.GetValue<string>());

        void Zip(string title) => place.WriteZip("p.zip", ("tincan.xml", $"""
            <tincan xmlns="http://projecttincan.com/tincan.xsd"><activities><activity id="https://example.org/c" type="http://adlnet.gov/expapi/activities/course">
              <name lang="en">{title}</name><description lang="en">C</description><launch lang="en">index.html</launch></activity></activities></tincan>
            """), ("index.html", "<title>x</title>"));
    }
}
