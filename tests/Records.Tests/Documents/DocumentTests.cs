using System.Text.Json.Nodes;

namespace Records.Tests.Documents;

/// <summary>State, agent profiles and activity profiles (xAPI-Communication 2.2, 2.3, 2.6, 2.7, 3.1).</summary>
public sealed class DocumentTests(Lrs lrs) : IClassFixture<Lrs>
{
    private const string Ada = """{"mbox":"mailto:ada@example.org"}""";

    /// <summary>Each resource with an address of a document that is nobody else's.</summary>
    private static string Address(string resource, string x) => resource switch
    {
        "state" => $"activities/state?activityId=https://example.org/{x}&agent={Uri.EscapeDataString(Ada)}&stateId=one",
        "agent" => $"agents/profile?agent={Uri.EscapeDataString($$$$"""{"mbox":"mailto:ada@{{{{x}}}}.org"}""")}&profileId=one",
        _ => $"activities/profile?activityId=https://example.org/{x}&profileId=one",
    };

    /// <summary>Without the document's id.</summary>
    private static string All(string address) => address[..address.LastIndexOf('&')];

    public static TheoryData<string> Resources() => ["state", "agent", "activity"];

    private static readonly (string, string) s_new = ("If-None-Match", "*");

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task XAPI_00188_to_00192_00269_to_00274_00285_to_00293_A_document_is_kept_as_it_is(string resource)
    {
        var address = Address(resource, Lrs.NewId());
        const string Content = "\u0000\u00ff not text";

        var put = await lrs.SendAsync("PUT", address, Content, "application/octet-stream", s_new);
        var got = await lrs.SendAsync("GET", address);
        var head = await lrs.SendAsync("HEAD", address);
        var deleted = await lrs.SendAsync("DELETE", address);

        Assert.Equal((204, 200, 200, 204), (put.Status, got.Status, head.Status, deleted.Status));
        Assert.Equal((Content, "application/octet-stream"), (got.Text, got.Header("Content-Type")));
        Assert.Equal(("", got.Header("ETag"), "11"), (head.Text, head.Header("ETag"), head.Header("Content-Length")));
        Assert.NotNull(got.Header("Last-Modified"));
        Assert.Equal(404, (await lrs.SendAsync("GET", address)).Status);
    }

    /// <summary>3.1: the SHA-1 of the content, in quotes. FIPS 180-2's example: "abc".</summary>
    [Theory]
    [MemberData(nameof(Resources))]
    public async Task XAPI_00314_and_00322_The_ETag_is_the_SHA_1_of_the_content(string resource)
    {
        var address = Address(resource, Lrs.NewId());
        await lrs.SendAsync("PUT", address, "abc", "text/plain", s_new);

        Assert.Equal("\"a9993e364706816aba3e25717850c26c9cd0d89d\"", (await lrs.SendAsync("GET", address)).Header("ETag"));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task XAPI_00182_to_00184_POST_merges_the_top_level(string resource)
    {
        var address = Address(resource, Lrs.NewId());
        await lrs.SendAsync("POST", address, """{"x":"foo","y":"bar","car":{"make":"Ford","model":"Escape"}}""");

        var answer = await lrs.SendAsync("POST", address, """{"x":"bash","z":"faz","car":{"make":"Audi"},"none":null}""");

        Assert.Equal(204, answer.Status);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"x":"bash","y":"bar","car":{"make":"Audi"},"z":"faz","none":null}"""),
            (await lrs.SendAsync("GET", address)).Json));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task XAPI_00229_00278_00313_POST_onto_what_is_no_JSON_object_is_refused_and_changes_nothing(string resource)
    {
        var address = Address(resource, Lrs.NewId());
        foreach (var (type, existing, added, addedType) in new[]
        {
            ("text/plain", "abc", """{"x":1}""", "application/json"),
            ("application/json", """{"x":1}""", "abc", "text/plain"),
            ("application/json", "[1]", """{"x":1}""", "application/json"),
            ("application/json", """{"x":1}""", "[1]", "application/json"),
            ("application/json", """{"x":1}""", "{", "application/json"),
            ("application/json", """{"x":1}""", """{"x":2,"x":3}""", "application/json"),
            ("application/json", """{"x":1}""", """{"x":"\ud800"}""", "application/json"),
            ("application/json", "{", """{"x":1}""", "application/json"),
        })
        {
            await lrs.SendAsync("DELETE", address);
            await lrs.SendAsync("PUT", address, existing, type, s_new);

            var answer = await lrs.SendAsync("POST", address, added, addedType);

            Assert.True(answer.Status == 400, $"{added} onto {existing}: {answer.Status}");
            Assert.Equal(existing, (await lrs.SendAsync("GET", address)).Text);
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task XAPI_00233_00280_00310_POST_of_a_new_document_stores_it(string resource)
    {
        var address = Address(resource, Lrs.NewId());

        Assert.Equal(204, (await lrs.SendAsync("POST", address, "abc", "text/plain")).Status);

        Assert.Equal("abc", (await lrs.SendAsync("GET", address)).Text);
    }

    [Theory]
    [InlineData("state", "PUT")]
    [InlineData("state", "POST")]
    [InlineData("state", "DELETE")]
    [InlineData("agent", "PUT")]
    [InlineData("agent", "POST")]
    [InlineData("agent", "DELETE")]
    [InlineData("activity", "PUT")]
    [InlineData("activity", "POST")]
    [InlineData("activity", "DELETE")]
    public async Task XAPI_00322_If_Match_holds_changes_to_the_document_that_was_seen(string resource, string method)
    {
        var address = Address(resource, Lrs.NewId());
        await lrs.SendAsync("PUT", address, """{"n":1}""", headers: s_new);
        var seen = (await lrs.SendAsync("GET", address)).Header("ETag")!;
        var content = method == "DELETE" ? null : """{"n":2}""";

        var wrong = await lrs.SendAsync(method, address, content, headers: ("If-Match", "\"1234\""));
        Assert.Equal((412, """{"n":1}"""), (wrong.Status, (await lrs.SendAsync("GET", address)).Text));
        Assert.Contains(seen, wrong.Error, StringComparison.Ordinal);

        Assert.Equal(204, (await lrs.SendAsync(method, address, content, headers: ("If-Match", $"\"other\", {seen}"))).Status);
        var after = await lrs.SendAsync("GET", address);
        Assert.Equal(method == "DELETE" ? (404, true) : (200, true), (after.Status, method == "DELETE" || after.Text == content));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task XAPI_00322_If_None_Match_star_makes_new_documents_only(string resource)
    {
        var address = Address(resource, Lrs.NewId());

        Assert.Equal(204, (await lrs.SendAsync("PUT", address, """{"n":1}""", headers: s_new)).Status);
        Assert.Equal(412, (await lrs.SendAsync("PUT", address, """{"n":2}""", headers: s_new)).Status);
        Assert.Equal(412, (await lrs.SendAsync("POST", address, """{"n":2}""", headers: s_new)).Status);
        Assert.Equal("""{"n":1}""", (await lrs.SendAsync("GET", address)).Text);
        Assert.Equal(412, (await lrs.SendAsync("PUT", Address(resource, Lrs.NewId()), "{}", headers: ("If-Match", "*"))).Status);
    }

    /// <summary>3.1: State is free of it in 1.0; 2.0 is not.</summary>
    [Theory]
    [InlineData("state", "1.0.3", 204, 204)]
    [InlineData("agent", "1.0.3", 400, 409)]
    [InlineData("activity", "1.0.3", 400, 409)]
    [InlineData("state", "2.0.0", 204, 409)]
    [InlineData("agent", "2.0.0", 204, 409)]
    [InlineData("activity", "2.0.0", 204, 409)]
    public async Task XAPI_00322_PUT_without_a_header_does_not_overwrite_unseen(string resource, string version, int onNothing, int onSomething)
    {
        var address = Address(resource, Lrs.NewId());
        Assert.Equal(onNothing, (await lrs.SendAsync("PUT", address, """{"n":1}""", headers: ("X-Experience-API-Version", version))).Status);
        await lrs.SendAsync("POST", address, """{"n":1}""");

        var answer = await lrs.SendAsync("PUT", address, """{"n":2}""", headers: ("X-Experience-API-Version", version));

        Assert.Equal(onSomething, answer.Status);
        if (onSomething == 409) Assert.Contains("set If-Match to its ETag", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task XAPI_00193_00195_00270_00275_00289_00294_Ids_of_documents_that_changed_since_a_time(string resource)
    {
        var address = Address(resource, Lrs.NewId());
        await lrs.SendAsync("POST", address, "{}");
        lrs.Clock.Advance(TimeSpan.FromHours(1));
        var between = lrs.Clock.GetUtcNow().ToString("O");
        lrs.Clock.Advance(TimeSpan.FromHours(1));
        await lrs.SendAsync("POST", address[..^3] + "two", "{}");

        var all = await lrs.SendAsync("GET", All(address));

        Assert.Equal("""["one","two"]""", all.Text);
        Assert.NotNull(all.Header("Last-Modified"));
        Assert.Equal("""["two"]""", (await lrs.SendAsync("GET", $"{All(address)}&since={Uri.EscapeDataString(between)}")).Text);
        Assert.Equal("[]", (await lrs.SendAsync("GET", All(Address(resource, Lrs.NewId())))).Text);
    }

    [Fact]
    public async Task XAPI_00194_DELETE_without_stateId_deletes_the_states_of_a_registration_or_all()
    {
        var (x, first, second) = (Lrs.NewId(), Lrs.NewId(), Lrs.NewId());
        var address = Address("state", x);
        await lrs.SendAsync("PUT", address, "none", "text/plain");
        await lrs.SendAsync("PUT", $"{address}&registration={first}", "first", "text/plain");
        await lrs.SendAsync("PUT", $"{address}&registration={second}", "second", "text/plain");
        Assert.Equal(("none", "first"), ((await lrs.SendAsync("GET", address)).Text, (await lrs.SendAsync("GET", $"{address}&registration={first}")).Text));

        Assert.Equal(204, (await lrs.SendAsync("DELETE", $"{All(address)}&registration={first}")).Status);
        Assert.Equal((404, "second"), ((await lrs.SendAsync("GET", $"{address}&registration={first}")).Status, (await lrs.SendAsync("GET", $"{address}&registration={second}")).Text));

        Assert.Equal(204, (await lrs.SendAsync("DELETE", All(address))).Status);
        Assert.Equal("[]", (await lrs.SendAsync("GET", All(address))).Text);
    }

    [Fact]
    public async Task An_agent_is_the_same_whatever_its_name()
    {
        var x = Lrs.NewId();
        string Of(string agent) => $"activities/state?activityId=https://example.org/{x}&agent={Uri.EscapeDataString(agent)}&stateId=one";
        await lrs.SendAsync("PUT", Of("""{"mbox":"mailto:ada@example.org","name":"Ada"}"""), "abc", "text/plain");

        Assert.Equal("abc", (await lrs.SendAsync("GET", Of("""{"objectType":"Agent","mbox":"mailto:ada@example.org"}"""))).Text);
        Assert.Equal(404, (await lrs.SendAsync("GET", Of("""{"mbox":"mailto:bob@example.org"}"""))).Status);
    }

    public static TheoryData<string, string, string> Senseless()
    {
        var rows = new TheoryData<string, string, string>();
        var agent = "agent=" + Uri.EscapeDataString(Ada);
        const string Activity = "activityId=https://example.org/a";
        foreach (var method in (string[])["GET", "PUT", "POST", "DELETE"])
        {
            rows.Add("XAPI-00207 to 00210", method, $"activities/state?{agent}&stateId=one");
            rows.Add("XAPI-00212 to 00215", method, $"activities/state?{Activity}&stateId=one");
            rows.Add("XAPI-00196 to 00199", method, $"activities/state?{Activity}&agent=ada&stateId=one");
            rows.Add("XAPI-00200 to 00203", method, $"activities/state?{Activity}&{agent}&stateId=one&registration=first");
            rows.Add("XAPI-00256 to 00258", method, "agents/profile?agent=ada&profileId=one");
            rows.Add("XAPI-00256 to 00258", method, "agents/profile?agent=%7B%22name%22%3A%22Ada%22%7D&profileId=one");
            rows.Add("XAPI-00261 to 00264", method, "agents/profile?profileId=one");
            rows.Add("XAPI-00296 to 00299", method, "activities/profile?profileId=one");
            rows.Add("XAPI-00296 to 00299", method, "activities/profile?activityId=a&profileId=one");
            rows.Add("XAPI-00324", method, $"activities/state?{Activity}&{agent}&stateId=one&colour=red");
            rows.Add("XAPI-00325", method, $"activities/state?ActivityId=https://example.org/a&{agent}&stateId=one");
        }
        foreach (var method in (string[])["PUT", "POST"]) rows.Add("XAPI-00206, 00211", method, $"activities/state?{Activity}&{agent}");
        foreach (var method in (string[])["PUT", "POST", "DELETE"])
        {
            rows.Add("XAPI-00265 to 00267", method, $"agents/profile?{agent}");
            rows.Add("XAPI-00300 to 00302", method, $"activities/profile?{Activity}");
        }
        rows.Add("XAPI-00204", "GET", $"activities/state?{Activity}&{agent}&since=yesterday");
        rows.Add("XAPI-00260", "GET", $"agents/profile?{agent}&since=yesterday");
        rows.Add("XAPI-00295", "GET", $"activities/profile?{Activity}&since=yesterday");
        return rows;
    }

    [Theory]
    [MemberData(nameof(Senseless))]
    public async Task A_request_that_lacks_a_parameter_or_has_a_wrong_one_is_refused(string requirement, string method, string address)
    {
        var answer = await lrs.SendAsync(method, address, method is "PUT" or "POST" ? "{}" : null, headers: method == "PUT" ? s_new : ("If-Match", ""));

        Assert.True(answer.Status == 400, $"{requirement}: {answer.Status} {answer.Text}");
        Assert.NotEmpty(answer.Error);
    }
}
