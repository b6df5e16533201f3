using System.Text.Json.Nodes;

namespace Preview.Tests;

public sealed class TinCanLaunchTests
{
    /// <summary>Project Tin Can, "Launch": the address carries endpoint, credentials, learner, registration and activity.</summary>
    [Fact]
    public async Task The_address_carries_the_record_store_and_the_learner()
    {
        await using var place = new Workplace("tincan-address").WriteCourse();
        using var author = await place.StartAsync("course", targets: "xapi");
        using var learner = await author.LaunchAsync("small-xapi");

        Assert.Equal(["activity_id", "actor", "auth", "endpoint", "registration"], learner.Query.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("https://example.org/small", learner.Query["activity_id"]);
        Assert.StartsWith("Basic ", learner.Query["auth"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_launch_has_the_same_registration_and_a_new_attempt_another()
    {
        await using var place = new Workplace("tincan-registration").WriteCourse();
        using var author = await place.StartAsync("course", targets: "xapi");
        using var first = await author.LaunchAsync("small-xapi");
        using var second = await author.LaunchAsync("small-xapi");
        using var fresh = await author.LaunchAsync("small-xapi", fresh: true);

        Assert.Equal(first.Query["registration"], second.Query["registration"]);
        Assert.NotEqual(first.Query["registration"], fresh.Query["registration"]);
    }

    [Fact]
    public async Task State_and_statements_reach_the_gradebook()
    {
        await using var place = new Workplace("tincan-record").WriteCourse();
        using var author = await place.StartAsync("course", targets: "xapi");
        await using var events = author.Listen();
        await events.HelloAsync();
        using var learner = await author.LaunchAsync("small-xapi");
        var state = $"activities/state?stateId=mine&activityId={Uri.EscapeDataString(learner.Query["activity_id"])}&agent={Uri.EscapeDataString(learner.Query["actor"])}&registration={learner.Query["registration"]}";

        await learner.XapiAsync(HttpMethod.Put, state, learner.Query["auth"], """{"page":3}""");
        await learner.XapiAsync(HttpMethod.Post, "statements", learner.Query["auth"], Statement(learner, "completed", """{"completion":true,"score":{"raw":7,"min":0,"max":10}}"""));
        await events.NextAsync("record", r => r["record"]!["completion"] is not null);

        JsonNode record = await author.RecordAsync(learner);
        Assert.Equal("""completed 70 {"page":3}""", $"{record["completion"]} {record["score"]} {record["state"]}");
    }

    [Fact]
    public async Task A_statement_that_is_refused_is_a_finding_with_the_reason()
    {
        await using var place = new Workplace("tincan-refused").WriteCourse();
        using var author = await place.StartAsync("course", targets: "xapi");
        await using var events = author.Listen();
        await events.HelloAsync();
        using var learner = await author.LaunchAsync("small-xapi");

        await learner.XapiAsync(HttpMethod.Post, "statements", learner.Query["auth"], """{"actor":{"mbox":"ada@example.org"},"verb":{"id":"https://example.org/v"},"object":{"id":"https://example.org/o"}}""");

        var finding = (await events.NextAsync("heard"))["findings"]![0]!;
        Assert.Equal("LE6916", finding["code"]!.GetValue<string>());
        Assert.StartsWith("POST /statements was answered with 400: ", finding["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static string Statement(Learner learner, string verb, string result) => $$"""
        {"actor":{{learner.Query["actor"]}}, "verb":{"id":"http://adlnet.gov/expapi/verbs/{{verb}}"}, "object":{"id":"{{learner.Query["activity_id"]}}"},
         "result":{{result}}, "context":{"registration":"{{learner.Query["registration"]}}" } }
        """;
}
