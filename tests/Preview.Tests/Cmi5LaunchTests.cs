using System.Text.Json.Nodes;

namespace Preview.Tests;

/// <summary>The clauses are those of cmi5 Quartz.</summary>
public sealed class Cmi5LaunchTests
{
    private const string Unit = "https://example.org/small/launch";

    [Fact]
    public async Task The_address_has_the_five_parameters_of_8_1()
    {
        await using var place = new Workplace("cmi5-address").WriteCourse();
        using var author = await place.StartAsync("course", targets: "cmi5");
        using var learner = await author.LaunchAsync("small-cmi5");

        Assert.Equal(["activityId", "actor", "endpoint", "fetch", "registration"], learner.Query.Keys.Order(StringComparer.Ordinal));
        Assert.NotEqual(Unit, learner.Query["activityId"]); // 8.1.5: not the publisher's id
        var actor = JsonNode.Parse(learner.Query["actor"])!;
        Assert.Equal("Agent Ada Lovelace ada", $"{actor["objectType"]} {actor["name"]} {actor["account"]!["name"]}");
    }

    /// <summary>8.2.1, 8.2.3.</summary>
    [Fact]
    public async Task The_fetch_address_gives_the_credentials_once()
    {
        await using var place = new Workplace("cmi5-fetch").WriteCourse();
        using var author = await place.StartAsync("course", targets: "cmi5");
        using var learner = await author.LaunchAsync("small-cmi5");

        var first = await learner.FetchAsync();
        var second = await learner.FetchAsync();

        Assert.Equal("OK", (await learner.XapiAsync(HttpMethod.Get, "statements", $"Basic {first["auth-token"]}")).StatusCode.ToString());
        Assert.Equal(["error-code", "error-text"], second.Select(p => p.Key));
    }

    /// <summary>10.2, 11.</summary>
    [Fact]
    public async Task Launch_data_and_preferences_are_there_before_the_unit_asks()
    {
        await using var place = new Workplace("cmi5-data").WriteCourse();
        using var author = await place.StartAsync("course", targets: "cmi5");
        using var learner = await author.LaunchAsync("small-cmi5", review: true);
        var basic = $"Basic {(await learner.FetchAsync())["auth-token"]}";

        var data = await ReadAsync(learner, basic, $"activities/state?stateId=LMS.LaunchData&activityId={E("activityId")}&agent={E("actor")}&registration={E("registration")}");
        var preferences = await ReadAsync(learner, basic, $"agents/profile?profileId=cmi5LearnerPreferences&agent={E("actor")}");

        Assert.Equal("Review AnyWindow", $"{data["launchMode"]} {data["launchMethod"]}");
        Assert.Equal(Unit, data["contextTemplate"]!["contextActivities"]!["grouping"]![0]!["id"]!.GetValue<string>());
        Assert.NotNull(data["contextTemplate"]!["extensions"]!["https://w3id.org/xapi/cmi5/context/extensions/sessionid"]);
        Assert.NotNull(data["moveOn"]);
        Assert.StartsWith("http://127.0.0.1:", data["returnURL"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("on", preferences["audioPreference"]!.GetValue<string>());

        string E(string name) => Uri.EscapeDataString(learner.Query[name]);
    }

    /// <summary>9.3.1, 9.3.6, 9.3.9, in the order of two sessions of which the first was left open.</summary>
    [Fact]
    public async Task The_LMS_says_launched_abandoned_and_satisfied()
    {
        await using var place = new Workplace("cmi5-lms").WriteCourse();
        using var author = await place.StartAsync("course", targets: "cmi5");
        await using var events = author.Listen();
        await events.HelloAsync();
        var package = await author.GetAsync("/api/packages/small-cmi5");
        var moveOn = package["items"]![0]!["rules"]!.AsArray().Single(r => r!["name"]!.GetValue<string>() == "moveOn")!["value"]!.GetValue<string>();
        using (var first = await author.LaunchAsync("small-cmi5")) await SendAsync(first, "initialized");
        await events.NextAsync("statement", s => Verb(s) == "initialized");
        using var second = await author.LaunchAsync("small-cmi5");
        await events.NextAsync("statement", s => Verb(s) == "abandoned");
        await events.NextAsync("statement", s => Verb(s) == "launched");

        await SendAsync(second, "initialized", "completed", "passed", "terminated");

        var satisfied = await events.NextAsync("statement", s => Verb(s) == "satisfied");
        Assert.Equal("CompletedAndPassed", moveOn);
        Assert.Equal("https://w3id.org/xapi/cmi5/activitytype/course", satisfied["statement"]!["object"]!["definition"]!["type"]!.GetValue<string>());
        Assert.Equal("https://example.org/small", satisfied["statement"]!["context"]!["contextActivities"]!["grouping"]![0]!["id"]!.GetValue<string>());
        JsonNode record = await author.RecordAsync(second);
        // The LMS may say satisfied before it has dealt with terminated, which has the time.
        for (var tries = 0; tries < 100 && record["seconds"]!.ToString() == "0"; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            record = await author.RecordAsync(second);
        }
        Assert.Equal("completed passed 90 60", $"{record["completion"]} {record["success"]} {record["score"]} {record["seconds"]}");
    }

    [Fact]
    public async Task Statements_in_a_wrong_order_are_findings()
    {
        await using var place = new Workplace("cmi5-order").WriteCourse();
        using var author = await place.StartAsync("course", targets: "cmi5");
        await using var events = author.Listen();
        await events.HelloAsync();
        using var learner = await author.LaunchAsync("small-cmi5");

        await SendAsync(learner, "completed");

        var finding = (await events.NextAsync("heard"))["findings"]![0]!;
        Assert.Equal("LE6917 'completed' breaks cmi5: it comes before initialized", $"{finding["code"]} {finding["message"]}");
    }

    private static string Verb(JsonNode e) => e["statement"]?["verb"]?["id"]?.GetValue<string>().Split('/')[^1] ?? "";

    private static async Task<JsonNode> ReadAsync(Learner learner, string basic, string resource)
    {
        using var reply = await learner.XapiAsync(HttpMethod.Get, resource, basic);
        return JsonNode.Parse(await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>What a unit sends, with the context of its launch data.</summary>
    private static async Task SendAsync(Learner learner, params string[] verbs)
    {
        var basic = $"Basic {(await learner.FetchAsync())["auth-token"]}";
        var data = await ReadAsync(learner, basic, $"activities/state?stateId=LMS.LaunchData&activityId={Uri.EscapeDataString(learner.Query["activityId"])}&agent={Uri.EscapeDataString(learner.Query["actor"])}&registration={learner.Query["registration"]}");
        foreach (var verb in verbs)
        {
            var context = data["contextTemplate"]!.DeepClone().AsObject();
            context["registration"] = learner.Query["registration"];
            var statement = new JsonObject
            {
                ["actor"] = JsonNode.Parse(learner.Query["actor"]),
                ["verb"] = new JsonObject { ["id"] = "http://adlnet.gov/expapi/verbs/" + verb },
                ["object"] = new JsonObject { ["id"] = learner.Query["activityId"] },
                ["context"] = context,
            };
            if (verb == "passed") statement["result"] = new JsonObject { ["success"] = true, ["score"] = new JsonObject { ["scaled"] = 0.9 } };
            if (verb == "terminated") statement["result"] = new JsonObject { ["duration"] = "PT60S" };
            using var reply = await learner.XapiAsync(HttpMethod.Post, "statements", basic, statement.ToJsonString());
            Assert.True(reply.IsSuccessStatusCode, await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
