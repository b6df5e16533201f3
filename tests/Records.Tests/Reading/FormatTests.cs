using System.Text.Json.Nodes;

namespace Records.Tests.Reading;

/// <summary>The parameter format of GET statements, and what the store itself adds.</summary>
public sealed class FormatTests(Lrs lrs) : IClassFixture<Lrs>
{
    private const string Statement = """
        {
          "actor": {"objectType":"Agent","name":"Ada","mbox":"mailto:ada@example.org"},
          "verb": {"id":"https://example.org/verbs/read","display":{"en":"read","de":"gelesen"}},
          "object": {"objectType":"Activity","id":"https://example.org/lessons/words","definition":{"name":{"en":"Words","de":"Wörter","en-GB":"Words, old chap"},"interactionType":"choice","choices":[{"id":"a","description":{"en":"Yes","de":"Ja"}}]}},
          "context": {
            "instructor": {"objectType":"Group","name":"Tutors","member":[{"name":"Bob","mbox":"mailto:bob@example.org"}]},
            "team": {"objectType":"Group","name":"Team","mbox":"mailto:team@example.org","member":[{"mbox":"mailto:eve@example.org"}]},
            "contextActivities": {"parent":[{"id":"https://example.org/course","definition":{"name":{"en":"Course"}}}]}
          }
        }
        """;

    [Fact]
    public async Task XAPI_00170_Exact_is_what_was_sent_with_what_the_store_adds()
    {
        lrs.Clock.Advance(TimeSpan.FromSeconds(1));
        var ids = await lrs.PostAsync(Statement);

        var kept = (await lrs.GetAsync(ids[0], "&format=exact")).AsObject();

        Assert.Equal(ids[0], kept["id"]!.GetValue<string>());
        // 2.4.7: a statement without a timestamp gets the time of storing.
        Assert.Equal(kept["stored"]!.GetValue<string>(), kept["timestamp"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Lrs.Authority), kept["authority"]), "XAPI-00099");
        Assert.Equal("1.0.0", kept["version"]!.GetValue<string>());
        foreach (var added in (string[])["id", "stored", "timestamp", "authority", "version"]) kept.Remove(added);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Statement), kept), kept.ToJsonString());
    }

    [Fact]
    public async Task XAPI_00171_Ids_is_only_what_identifies()
    {
        var ids = await lrs.PostAsync(Statement);

        var kept = (await lrs.GetAsync(ids[0], "&format=ids")).AsObject();

        foreach (var added in (string[])["id", "stored", "timestamp", "authority", "version"]) kept.Remove(added);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""
            {
              "actor": {"objectType":"Agent","mbox":"mailto:ada@example.org"},
              "verb": {"id":"https://example.org/verbs/read"},
              "object": {"id":"https://example.org/lessons/words"},
              "context": {
                "instructor": {"objectType":"Group","member":[{"mbox":"mailto:bob@example.org"}]},
                "team": {"objectType":"Group","mbox":"mailto:team@example.org"},
                "contextActivities": {"parent":[{"id":"https://example.org/course"}]}
              }
            }
            """), kept), kept.ToJsonString());
    }

    [Theory]
    [InlineData("de", "Wörter", "gelesen", "Ja")]
    [InlineData("en-GB, de;q=0.5", "Words, old chap", "read", "Yes")]
    [InlineData("fr, de-AT;q=0.9, en;q=0.8", "Wörter", "gelesen", "Ja")]
    [InlineData("fr", "Words", "read", "Yes")]
    public async Task XAPI_00172_Canonical_has_one_language_in_each_map(string accepted, string name, string display, string choice)
    {
        var ids = await lrs.PostAsync(Statement);

        var kept = (await lrs.SendAsync("GET", $"statements?statementId={ids[0]}&format=canonical", headers: ("Accept-Language", accepted))).Json;

        Assert.Equal([name], Texts(kept["object"]!["definition"]!["name"]));
        Assert.Equal([display], Texts(kept["verb"]!["display"]));
        Assert.Equal([choice], Texts(kept["object"]!["definition"]!["choices"]![0]!["description"]));
    }

    [Fact]
    public async Task XAPI_00169_Canonical_describes_an_activity_as_the_store_knows_it()
    {
        var x = Lrs.NewId();
        var ids = await lrs.PostAsync(
            Say.With($$$$"""{"object":{"id":"https://example.org/{{{{x}}}}"}}"""),
            Say.With("""{"object":{"id":"https://example.org/X","definition":{"name":{"en":"Later"}}}}""".Replace("X", x, StringComparison.Ordinal)));

        Assert.Equal("Later", (await lrs.GetAsync(ids[0], "&format=canonical"))["object"]!["definition"]!["name"]!["en"]!.GetValue<string>());
        Assert.Null((await lrs.GetAsync(ids[0]))["object"]!["definition"]);
    }

    /// <summary>XAPI-00097: what a client says about storing and authority does not count.</summary>
    [Fact]
    public async Task Stored_and_authority_are_the_stores_own()
    {
        var ids = await lrs.PostAsync(Say.With("""{"stored":"2001-01-01T00:00:00Z","authority":{"mbox":"mailto:eve@example.org"}}"""));

        var kept = await lrs.GetAsync(ids[0]);

        Assert.StartsWith("20", kept["stored"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEqual("2001-01-01T00:00:00.000Z", kept["stored"]!.GetValue<string>());
        Assert.Equal("ada", kept["authority"]!["account"]!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("1.0.3", "1.0.2", "1.0.2")]
    [InlineData("2.0.0", "1.0.2", "1.0.2")]
    [InlineData("2.0.0", "2.0.0", "2.0.0")]
    [InlineData("1.0.3", null, "1.0.0")]
    [InlineData("2.0.0", null, "2.0.0")]
    public async Task XAPI_00332_A_statement_keeps_its_version(string request, string? said, string kept)
    {
        var id = Lrs.NewId();
        var statement = Say.WithId(id, said is null ? "{}" : $$$$"""{"version":"{{{{said}}}}"}""");

        Assert.Equal(200, (await lrs.SendAsync("POST", "statements", statement, headers: ("X-Experience-API-Version", request))).Status);

        Assert.Equal(kept, (await lrs.GetAsync(id))["version"]!.GetValue<string>());
    }

    /// <summary>IEEE 9274.1.1, 4.2.7: converted to UTC; 1.0.3 leaves it as it is.</summary>
    [Theory]
    [InlineData("2.0.0", "2023-05-04T17:00:00.000Z")]
    [InlineData("1.0.3", "2023-05-04T12:00:00-05:00")]
    public async Task A_timestamp_with_an_offset_is_converted_in_2_0(string version, string kept)
    {
        var id = Lrs.NewId();
        await lrs.SendAsync("POST", "statements", Say.WithId(id, """{"timestamp":"2023-05-04T12:00:00-05:00"}"""), headers: ("X-Experience-API-Version", version));

        Assert.Equal(kept, (await lrs.GetAsync(id))["timestamp"]!.GetValue<string>());
    }

    private static IEnumerable<string> Texts(JsonNode? map) => map!.AsObject().Select(e => e.Value!.GetValue<string>());
}
