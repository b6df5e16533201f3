using System.Text.Json.Nodes;

namespace Preview.Tests;

public sealed class ScormLaunchTests
{
    private const string Suspended12 = """{"core":{"lesson_status":"incomplete","lesson_location":"p3","exit":"suspend","session_time":"00:01:30.00","score":{"raw":"40"}},"suspend_data":"abc"}""";
    private const string Suspended2004 = """{"completion_status":"incomplete","exit":"suspend","session_time":"PT1M30S","suspend_data":"abc","location":"p3","progress_measure":"0.4"}""";

    /// <summary>SCORM 1.2 RTE 3.4.4, cmi.core.entry.</summary>
    [Fact]
    public async Task The_first_launch_of_SCORM_1_2_is_ab_initio_for_credit()
    {
        await using var place = new Workplace("scorm-first").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var learner = await author.LaunchAsync("small-scorm12");

        var core = learner.Cmi["core"]!;
        Assert.Equal("ab-initio credit normal 0000:00:00.00 ada Lovelace, Ada", $"{core["entry"]} {core["credit"]} {core["lesson_mode"]} {core["total_time"]} {core["student_id"]} {core["student_name"]}");
        Assert.Equal("4096 255", $"{learner.Page["stateLimit"]} {learner.Page["locationLimit"]}");
    }

    [Theory]
    [InlineData("scorm12", Suspended12)]
    [InlineData("scorm2004-4th", Suspended2004)]
    public async Task What_was_left_with_suspend_is_there_again_and_times_add_up(string target, string commit)
    {
        await using var place = new Workplace($"scorm-resume-{target}").WriteCourse();
        using var author = await place.StartAsync("course", targets: target);
        using (var first = await author.LaunchAsync($"small-{target}")) await first.CommitAsync(commit);
        using (var second = await author.LaunchAsync($"small-{target}"))
        {
            var model = target == "scorm12" ? second.Cmi["core"]! : second.Cmi;
            Assert.Equal("resume", model["entry"]!.GetValue<string>());
            Assert.Equal(target == "scorm12" ? "0000:01:30.00" : "PT90S", model["total_time"]!.GetValue<string>());
            Assert.Equal("abc", second.Cmi["suspend_data"]!.GetValue<string>());
            Assert.Equal("incomplete", model[target == "scorm12" ? "lesson_status" : "completion_status"]!.GetValue<string>());
            Assert.False(model.AsObject().ContainsKey("session_time"));
            await second.CommitAsync(commit);
            Assert.Equal(180, (await author.RecordAsync(second))["seconds"]!.GetValue<double>());
        }
    }

    /// <summary>SCORM 2004 RTE 4.2.8.1: without suspend the attempt is over.</summary>
    [Fact]
    public async Task An_exit_without_suspend_makes_the_next_launch_of_2004_a_new_attempt()
    {
        await using var place = new Workplace("scorm-normal").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm2004-3rd");
        using (var first = await author.LaunchAsync("small-scorm2004-3rd")) await first.CommitAsync(Suspended2004.Replace("\"suspend\"", "\"normal\"", StringComparison.Ordinal));

        using var second = await author.LaunchAsync("small-scorm2004-3rd");

        Assert.Equal(2, second.Launched["attempt"]!.GetValue<int>());
        Assert.Equal("ab-initio", second.Cmi["entry"]!.GetValue<string>());
        Assert.False(second.Cmi.ContainsKey("suspend_data"));
    }

    [Fact]
    public async Task A_new_attempt_starts_from_nothing_and_the_old_one_stays()
    {
        await using var place = new Workplace("scorm-fresh").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using (var first = await author.LaunchAsync("small-scorm12")) await first.CommitAsync(Suspended12);

        using var second = await author.LaunchAsync("small-scorm12", fresh: true);

        Assert.Equal("ab-initio", second.Cmi["core"]!["entry"]!.GetValue<string>());
        var attempts = (await author.GetAsync("/api/gradebook"))["attempts"]!.AsArray();
        Assert.Equal([1, 2], attempts.Select(a => a!["number"]!.GetValue<int>()));
        Assert.Equal("abc", attempts[0]!["items"]![0]!["record"]!["state"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("scorm12", Suspended12)]
    [InlineData("scorm2004-3rd", Suspended2004)]
    public async Task A_review_shows_what_is_held_and_records_nothing(string target, string commit)
    {
        await using var place = new Workplace($"scorm-review-{target}").WriteCourse();
        using var author = await place.StartAsync("course", targets: target);
        using (var first = await author.LaunchAsync($"small-{target}")) await first.CommitAsync(commit);

        using var review = await author.LaunchAsync($"small-{target}", review: true);
        await review.CommitAsync(commit.Replace("abc", "changed", StringComparison.Ordinal));

        var model = target == "scorm12" ? review.Cmi["core"]! : review.Cmi;
        Assert.Equal("review no-credit", $"{model[target == "scorm12" ? "lesson_mode" : "mode"]} {model["credit"]}");
        Assert.Equal("abc", (await author.RecordAsync(review))["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_manifest_of_another_tool_tells_the_SCO_what_it_says()
    {
        await using var place = new Workplace("scorm-vendor").WriteZip("vendor.zip", ("imsmanifest.xml", """
            <manifest identifier="m" version="1.1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>Vendor</title>
                <item identifier="group"><title>Part</title>
                  <item identifier="i1" identifierref="r1" parameters="?lang=en"><title>First</title>
                    <adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>hello</adlcp:datafromlms><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,message</adlcp:timelimitaction>
                  </item>
                </item>
              </organization></organizations>
              <resources xml:base="sco/"><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="start page.html"><file href="start page.html"/></resource></resources>
            </manifest>
            """), ("sco/start page.html", "<title>x</title>Hello"));
        using var author = await place.StartAsync("vendor.zip");
        using var learner = await author.LaunchAsync("vendor");

        Assert.Equal("/content/vendor/sco/start%20page.html?lang=en", learner.Page["address"]!.GetValue<string>());
        Assert.Equal("<title>x</title>Hello", await learner.Http.GetStringAsync(learner.Page["address"]!.GetValue<string>(), TestContext.Current.CancellationToken));
        Assert.Equal("hello", learner.Cmi["launch_data"]!.GetValue<string>());
        Assert.Equal("80 00:30:00 exit,message", $"{learner.Cmi["student_data"]!["mastery_score"]} {learner.Cmi["student_data"]!["max_time_allowed"]} {learner.Cmi["student_data"]!["time_limit_action"]}");
        Assert.Equal(["Part"], (await author.GetAsync("/api/packages/vendor"))["items"]![0]!["above"]!.AsArray().Select(t => t!.GetValue<string>()));
    }

    [Fact]
    public async Task A_commit_that_is_no_data_model_changes_nothing()
    {
        await using var place = new Workplace("scorm-nonsense").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var learner = await author.LaunchAsync("small-scorm12");

        await learner.CommitAsync("[1]");
        await learner.CommitAsync("""{"core":{"score":{"raw":{"x":1}},"session_time":"PT-5X","lesson_status":7},"suspend_data":null}""");

        JsonNode record = await author.RecordAsync(learner);
        Assert.Equal("7", record["completion"]!.GetValue<string>());
        Assert.Null(record["score"]);
        Assert.Equal(0, record["seconds"]!.GetValue<double>());
    }
}
