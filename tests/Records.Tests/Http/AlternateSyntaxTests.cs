namespace Records.Tests.Http;

/// <summary>Requests of browsers that cannot send headers (xAPI-Communication 1.3): 1.0 only.</summary>
public sealed class AlternateSyntaxTests(Lrs lrs) : IClassFixture<Lrs>
{
    private static readonly (string, string)[] s_bare = [("Authorization", ""), ("X-Experience-API-Version", "")];

    private static string Form(params (string Name, string Value)[] fields) => string.Join('&', fields
        .Prepend(("Authorization", Lrs.Basic(Lrs.Name, Lrs.Secret).ToString()))
        .Select(f => $"{f.Item1}={Uri.EscapeDataString(f.Item2)}"));

    private Task<Answer> SendAsync(string address, string form, string method = "POST") =>
        lrs.SendAsync(method, address, form, "application/x-www-form-urlencoded", s_bare);

    [Fact]
    public async Task XAPI_00336_PUT_of_a_statement()
    {
        var id = Lrs.NewId();

        var answer = await SendAsync("statements?method=PUT", Form(
            ("statementId", id), ("X-Experience-API-Version", "1.0.3"), ("Content-Type", "application/json"),
            ("content", Say.With("""{"actor":{"name":"Größe & Co = 1+1"}}"""))));

        Assert.Equal(204, answer.Status);
        Assert.Equal("Größe & Co = 1+1", (await lrs.GetAsync(id))["actor"]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task XAPI_00148_GET_with_its_parameters_in_the_form()
    {
        var x = Lrs.NewId();
        var ids = await lrs.PostAsync(Say.With("""{"context":{"registration":"X"}}""".Replace("X", x, StringComparison.Ordinal)));

        var answer = await SendAsync("statements?method=GET", Form(("registration", x), ("X-Experience-API-Version", "1.0.3")));

        Assert.Equal(ids[0], answer.Json["statements"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Documents_with_preconditions_and_DELETE()
    {
        var x = Lrs.NewId();
        (string, string)[] address = [("activityId", $"https://example.org/{x}"), ("profileId", "one"), ("X-Experience-API-Version", "1.0.3")];

        var put = await SendAsync("activities/profile?method=PUT", Form([.. address, ("If-None-Match", "*"), ("Content-Type", "text/plain"), ("content", "abc")]));
        var again = await SendAsync("activities/profile?method=PUT", Form([.. address, ("If-None-Match", "*"), ("content", "abc")]));
        var got = await SendAsync("activities/profile?method=GET", Form(address));
        var deleted = await SendAsync("activities/profile?method=DELETE", Form([.. address, ("If-Match", got.Header("ETag")!)]));

        Assert.Equal((204, 412, "abc", "text/plain", 204), (put.Status, again.Status, got.Text, got.Header("Content-Type"), deleted.Status));
    }

    [Theory]
    [InlineData("statements?method=PUT&statementId=16fd2706-8baf-433b-82eb-8c7fada847da", "only parameter in the address")]
    [InlineData("statements?method=PUT", "form parameter content")]
    [InlineData("statements?method=GET", "has no parameter colour", "colour", "red")]
    [InlineData("statements?method=GET", "this store speaks", "X-Experience-API-Version", "0.8")]
    public async Task A_form_that_makes_no_sense_is_refused(string address, string complaint, string? name = null, string value = "")
    {
        var answer = await SendAsync(address, name is "X-Experience-API-Version" ? Form((name, value)) : name is null ? Form(("X-Experience-API-Version", "1.0.3")) : Form((name, value), ("X-Experience-API-Version", "1.0.3")));

        Assert.Equal(400, answer.Status);
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_POST_carries_it() =>
        Assert.Contains("sent by POST", (await SendAsync("statements?method=PUT", Form(("X-Experience-API-Version", "1.0.3")), "PUT")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Credentials_in_the_form_count() =>
        Assert.Equal(401, (await lrs.SendAsync("POST", "statements?method=GET", "Authorization=Basic%20YWRhOm9k&X-Experience-API-Version=1.0.3", "application/x-www-form-urlencoded", s_bare)).Status);

    [Fact]
    public async Task Xapi_2_0_does_not_have_it()
    {
        var answer = await SendAsync("statements?method=GET", Form(("X-Experience-API-Version", "2.0.0")));

        Assert.Equal(400, answer.Status);
        Assert.Contains("gone since xAPI 2.0", answer.Error, StringComparison.Ordinal);
    }
}
