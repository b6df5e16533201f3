using System.Text.Json.Nodes;

namespace Records.Tests.Http;

/// <summary>PUT and POST of statements (xAPI-Communication 2.1.1, 2.1.2).</summary>
public sealed class SendingTests(Lrs lrs) : IClassFixture<Lrs>
{
    [Fact]
    public async Task XAPI_00143_PUT_stores_a_statement_under_the_id_in_the_address()
    {
        var id = Lrs.NewId();

        var answer = await lrs.SendAsync("PUT", $"statements?statementId={id.ToUpperInvariant()}", Say.Smallest);

        Assert.Equal((204, ""), (answer.Status, answer.Text));
        Assert.Equal(id, (await lrs.GetAsync(id))["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("XAPI-00145", "statements", "statementId is missing")]
    [InlineData("XAPI-00144", "statements?statementId=17", "statementId is no UUID")]
    [InlineData("XAPI-00144", "statements?statementId=16fd2706-8baf-433b-82eb-8c7fada847da&more=1", "has no parameter more")]
    public async Task PUT_needs_the_id_and_nothing_else(string requirement, string address, string complaint)
    {
        var answer = await lrs.SendAsync("PUT", address, Say.Smallest);

        Assert.True(answer.Status == 400, requirement);
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PUT_of_a_statement_with_another_id_or_of_several_is_refused()
    {
        Assert.Contains("own id", (await lrs.SendAsync("PUT", $"statements?statementId={Lrs.NewId()}", Say.WithId(Lrs.NewId()))).Error, StringComparison.Ordinal);
        Assert.Contains("POST takes several", (await lrs.SendAsync("PUT", $"statements?statementId={Lrs.NewId()}", $"[{Say.Smallest}]")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task XAPI_00146_POST_answers_with_the_ids_in_order()
    {
        var id = Lrs.NewId();

        var one = await lrs.SendAsync("POST", "statements", Say.WithId(id));
        var several = await lrs.SendAsync("POST", "statements", $"[{Say.Smallest},{Say.WithId(id)},{Say.Smallest}]");

        Assert.Equal($"""["{id}"]""", one.Text);
        Assert.Equal((200, 3), (several.Status, several.Json.AsArray().Count));
        Assert.Equal(id, several.Json[1]!.GetValue<string>());
    }

    [Fact]
    public async Task An_empty_batch_is_stored_as_nothing() => Assert.Equal("[]", (await lrs.SendAsync("POST", "statements", "[]")).Text);

    [Theory]
    [InlineData("""{"verb":{"id":"https://example.org/verbs/written"}}""")]
    [InlineData("""{"result":{"success":true}}""")]
    [InlineData("""{"timestamp":"2026-01-31T12:00:00.001Z"}""")]
    [InlineData("""{"context":{"contextActivities":{"parent":[{"id":"https://example.org/course"}]}}}""")]
    [InlineData("""{"actor":{"objectType":"Group","mbox":null,"member":[{"mbox":"mailto:ada@example.org"}]}}""")]
    public async Task XAPI_00142_Another_statement_under_the_same_id_is_a_conflict(string change)
    {
        var id = Lrs.NewId();
        await lrs.PostAsync(Say.WithId(id, """{"timestamp":"2026-01-31T12:00:00Z"}"""));
        var before = await lrs.GetAsync(id);

        var put = await lrs.SendAsync("PUT", $"statements?statementId={id}", Say.With(change));
        var post = await lrs.SendAsync("POST", "statements", Say.WithId(id, change));

        Assert.Equal((409, 409), (put.Status, post.Status));
        Assert.Contains("cannot be changed", put.Error, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(before, await lrs.GetAsync(id)));
    }

    private const string Whole = """
        {
          "actor": {"mbox":"mailto:ada@example.org"},
          "verb": {"id":"https://example.org/verbs/read"},
          "object": {"id":"https://example.org/lessons/words"},
          "context": {
            "contextActivities": {"parent":{"id":"https://example.org/course"}},
            "team": {"objectType":"Group","mbox":"mailto:team@example.org","member":[{"mbox":"mailto:bob@example.org"},{"mbox":"mailto:eve@example.org"}]}
          },
          "timestamp": "2026-01-31T12:00:00Z"
        }
        """;

    /// <summary>xAPI-Data 2.3.1: what is not part of the immutable statement.</summary>
    [Theory]
    [InlineData("nothing", "nothing")]
    [InlineData("\"2026-01-31T12:00:00Z\"", "\"2026-01-31T13:00:00.000+01:00\"")]
    [InlineData("\"2026-01-31T12:00:00Z\"", "\"2026-01-31T12:00:00Z\",\"version\":\"1.0.1\",\"stored\":\"2020-01-01T00:00:00Z\",\"authority\":{\"mbox\":\"mailto:eve@example.org\"}")]
    [InlineData("verbs/read\"", "verbs/read\",\"display\":{\"en\":\"read\"}")]
    [InlineData("lessons/words\"", "lessons/words\",\"definition\":{\"name\":{\"en\":\"Words\"}}")]
    [InlineData("{\"id\":\"https://example.org/course\"}", "[{\"id\":\"https://example.org/course\"}]")]
    [InlineData("{\"mbox\":\"mailto:bob@example.org\"},{\"mbox\":\"mailto:eve@example.org\"}", "{\"mbox\":\"mailto:eve@example.org\"},{\"mbox\":\"mailto:bob@example.org\"}")]
    public async Task The_same_statement_again_is_as_good_as_stored(string said, string saidNow)
    {
        var id = Lrs.NewId();
        await lrs.SendAsync("PUT", $"statements?statementId={id}", Whole);
        var before = await lrs.GetAsync(id);
        var again = Whole.Replace(said, saidNow, StringComparison.Ordinal);

        var put = await lrs.SendAsync("PUT", $"statements?statementId={id}", again);
        var post = await lrs.SendAsync("POST", "statements", again.Insert(again.IndexOf('{', StringComparison.Ordinal) + 1, $"\"id\":\"{id}\","));

        Assert.True(put.Status == 204, put.Text);
        Assert.Equal($"""["{id}"]""", post.Text);
        Assert.True(JsonNode.DeepEquals(before, await lrs.GetAsync(id)), "nothing changes");
    }

    [Theory]
    [InlineData("XAPI-00326", 400, """{"verb":null}""")]
    [InlineData("XAPI-00326", 409, """{}""")]
    public async Task A_batch_is_stored_whole_or_not_at_all(string requirement, int status, string change)
    {
        var (good, taken) = (Lrs.NewId(), Lrs.NewId());
        await lrs.PostAsync(Say.WithId(taken, """{"verb":{"id":"https://example.org/verbs/written"}}"""));

        var answer = await lrs.SendAsync("POST", "statements", $"[{Say.WithId(good)},{Say.WithId(taken, change)}]");

        Assert.True(answer.Status == status, $"{requirement}: {answer.Status} {answer.Text}");
        Assert.Equal(404, (await lrs.SendAsync("GET", $"statements?statementId={good}")).Status);
    }

    [Fact]
    public async Task An_id_twice_in_a_batch_is_refused()
    {
        var id = Lrs.NewId();

        Assert.Contains("used twice", (await lrs.SendAsync("POST", "statements", $"[{Say.WithId(id)},{Say.WithId(id)}]")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Statements_of_another_content_type_are_refused(string type) =>
        Assert.Contains("Content-Type", (await lrs.SendAsync("POST", "statements", Say.Smallest, type)).Error, StringComparison.Ordinal);

    [Fact]
    public async Task POST_has_no_parameters() =>
        Assert.Equal(400, (await lrs.SendAsync("POST", $"statements?statementId={Lrs.NewId()}", Say.Smallest)).Status);

    [Fact]
    public async Task DELETE_of_statements_is_refused_with_the_way_out() =>
        Assert.Contains("void a statement", (await lrs.SendAsync("DELETE", "statements")).Error, StringComparison.Ordinal);
}
