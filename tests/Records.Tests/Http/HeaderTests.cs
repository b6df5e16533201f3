using System.Globalization;

namespace Records.Tests.Http;

/// <summary>Version, credentials, cross-origin and other headers (xAPI-Communication 1.1, 1.2, 2.1.3, 3.3, 4).</summary>
public sealed class HeaderTests(Lrs lrs) : IClassFixture<Lrs>
{
    public static TheoryData<string, string> Resources() => new()
    {
        { "GET", "statements" },
        { "POST", "statements" },
        { "PUT", "statements?statementId=16fd2706-8baf-433b-82eb-8c7fada847da" },
        { "GET", "activities?activityId=https://example.org/a" },
        { "GET", "agents?agent=%7B%22mbox%22%3A%22mailto%3Aa%40example.org%22%7D" },
        { "GET", "activities/profile?activityId=https://example.org/a" },
    };

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task XAPI_00321_and_00331_A_request_without_a_known_version_is_refused(string method, string address)
    {
        foreach (var version in (string[])["", "0.95", "1.1", "2.1.0", "1.0.x", "bad"])
        {
            var answer = await lrs.SendAsync(method, address, method == "GET" ? null : Say.Smallest, headers: ("X-Experience-API-Version", version));

            Assert.True(answer.Status == 400, $"'{version}': {answer.Status}");
            Assert.Contains("this store speaks 1.0.x and 2.0.x", answer.Error, StringComparison.Ordinal);
            Assert.Equal("2.0.0", answer.Header("X-Experience-API-Version"));
        }
    }

    [Theory]
    [InlineData("1.0", "1.0.3")]
    [InlineData("1.0.0", "1.0.3")]
    [InlineData("1.0.9", "1.0.3")]
    [InlineData("2.0", "2.0.0")]
    [InlineData("2.0.1", "2.0.0")]
    public async Task XAPI_00333_The_answer_has_the_latest_version_of_the_edition(string asked, string answered)
    {
        var answer = await lrs.SendAsync("GET", "statements?limit=1", headers: ("X-Experience-API-Version", asked));

        Assert.Equal((200, answered), (answer.Status, answer.Header("X-Experience-API-Version")));
    }

    [Theory]
    [InlineData("1.0.3", "1.0.3", 200)]
    [InlineData("1.0.3", "2.0.0", 400)]
    [InlineData("2.0.0", "1.0.3", 400)]
    [InlineData("2.0.0", "2.0.0", 200)]
    public async Task A_store_of_one_edition_speaks_that_edition_only(string only, string asked, int status)
    {
        var one = new Lrs();
        await one.StartAsync(only);
        await using var _ = one;

        var answer = await one.SendAsync("GET", "statements", headers: ("X-Experience-API-Version", asked));
        var without = await one.SendAsync("GET", "statements", headers: ("X-Experience-API-Version", ""));

        Assert.Equal((status, 400, only), (answer.Status, without.Status, without.Header("X-Experience-API-Version")));
        Assert.Contains(only, (await one.SendAsync("GET", "about")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Basic")]
    [InlineData("Basic ???")]
    [InlineData("Basic:YWRhOmVuZ2luZTogMTg0Mw==")]
    [InlineData("Bearer YWRhOmVuZ2luZTogMTg0Mw==")]
    [InlineData("Basic YWRhOg==")]
    [InlineData("Basic YWRhOmVuZ2luZTogMTg0")]
    [InlineData("Basic YWRhOm90aGVy")]
    public async Task XAPI_00334_Without_known_credentials_nothing_is_read_or_stored(string authorization)
    {
        var id = Lrs.NewId();

        var put = await lrs.SendAsync("PUT", $"statements?statementId={id}", Say.Smallest, headers: ("Authorization", authorization));
        var get = await lrs.SendAsync("GET", "statements", headers: ("Authorization", authorization));

        Assert.Equal((401, 401), (put.Status, get.Status));
        Assert.Equal("Basic realm=\"xAPI\"", put.Header("WWW-Authenticate"));
        Assert.NotEmpty(put.Error);
        Assert.Null(lrs.Store.Find(Guid.Parse(id)));
    }

    [Fact]
    public async Task XAPI_00335_Basic_authentication_with_any_of_the_keys()
    {
        var id = Lrs.NewId();

        var answer = await lrs.SendAsync("PUT", $"statements?statementId={id}", Say.Smallest, headers: ("Authorization", Lrs.Basic("bob", "other").ToString()));

        Assert.Equal(204, answer.Status);
        Assert.Equal("bob", (await lrs.GetAsync(id))["authority"]!["account"]!["name"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task A_page_of_any_origin_may_ask(string method, string address)
    {
        var preflight = await lrs.SendAsync("OPTIONS", address, headers:
        [
            ("Authorization", ""), ("X-Experience-API-Version", ""), ("Origin", "https://course.example.org"),
            ("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", "authorization,content-type,x-experience-api-version,if-match,if-none-match"),
        ]);
        var answer = await lrs.SendAsync("GET", "statements?limit=1", headers: ("Origin", "https://course.example.org"));
        var refused = await lrs.SendAsync("GET", "statements?limit=x", headers: [("Origin", "https://course.example.org"), ("Authorization", "")]);

        Assert.Equal((204, "*"), (preflight.Status, preflight.Header("Access-Control-Allow-Origin")));
        Assert.Contains(method, preflight.Header("Access-Control-Allow-Methods")!, StringComparison.Ordinal);
        foreach (var name in (string[])["Authorization", "Content-Type", "X-Experience-API-Version", "If-Match", "If-None-Match"])
            Assert.Contains(name, preflight.Header("Access-Control-Allow-Headers")!, StringComparison.Ordinal);
        Assert.Equal(("*", "*"), (answer.Header("Access-Control-Allow-Origin"), refused.Header("Access-Control-Allow-Origin")));
        foreach (var name in (string[])["ETag", "Last-Modified", "X-Experience-API-Version", "X-Experience-API-Consistent-Through"])
            Assert.Contains(name, answer.Header("Access-Control-Expose-Headers")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "statements", 200)]
    [InlineData("GET", "statements?statementId=00000000-0000-4000-8000-000000000000", 404)]
    [InlineData("GET", "statements?limit=x", 400)]
    [InlineData("DELETE", "statements", 405)]
    public async Task XAPI_00153_and_00160_Every_answer_of_statements_says_through_when_it_is_complete(string method, string address, int status)
    {
        lrs.Clock.Advance(TimeSpan.FromMinutes(1));

        var answer = await lrs.SendAsync(method, address);

        Assert.Equal(status, answer.Status);
        Assert.Equal(lrs.Clock.GetUtcNow(), DateTimeOffset.ParseExact(answer.Header("X-Experience-API-Consistent-Through")!, "yyyy-MM-dd'T'HH:mm:ss.fffK", CultureInfo.InvariantCulture));
    }

    /// <summary>IEEE 9274.1.1, 4.1.6.1.</summary>
    [Fact]
    public async Task Last_Modified_is_the_time_of_storing()
    {
        lrs.Clock.Advance(TimeSpan.FromMinutes(1));
        var ids = await lrs.PostAsync(Say.Smallest);

        var one = await lrs.SendAsync("GET", $"statements?statementId={ids[0]}");
        var many = await lrs.SendAsync("GET", "statements?limit=1");

        Assert.Equal((await lrs.GetAsync(ids[0]))["stored"]!.GetValue<string>()[..19], DateTimeOffset.Parse(one.Header("Last-Modified")!, CultureInfo.InvariantCulture).ToString("s", CultureInfo.InvariantCulture));
        Assert.Equal(one.Header("Last-Modified"), many.Header("Last-Modified"));
    }

    [Theory]
    [InlineData("statements?limit=1")]
    [InlineData("activities?activityId=https://example.org/a")]
    [InlineData("about")]
    public async Task XAPI_00125_and_00126_HEAD_is_GET_without_the_content(string address)
    {
        await lrs.PostAsync(Say.Smallest);
        var get = await lrs.SendAsync("GET", address);

        var head = await lrs.SendAsync("HEAD", address);

        Assert.Equal((200, "", get.Header("Content-Length"), get.Header("Content-Type")), (head.Status, head.Text, head.Header("Content-Length"), head.Header("Content-Type")));
    }

    [Fact]
    public async Task XAPI_00328_Content_that_is_too_long_is_refused_and_the_store_goes_on()
    {
        var small = new Lrs();
        await small.StartAsync(mostContent: 1000);
        await using var _ = small;

        var answer = await small.SendAsync("POST", "statements", Say.With("""{"result":{"response":"X"}}""".Replace("X", new string('x', 1000), StringComparison.Ordinal)));

        Assert.Equal(413, answer.Status);
        Assert.Contains("1000 bytes", answer.Error, StringComparison.Ordinal);
        Assert.Single(await small.PostAsync(Say.Smallest));
    }

    [Fact]
    public async Task Strangers_do_not_fill_the_memory_of_the_store()
    {
        const int Megabyte = 1024 * 1024;
        var small = new Lrs();
        await small.StartAsync(mostContent: 1000);
        await using var _ = small;
        var bare = new[] { ("Authorization", ""), ("X-Experience-API-Version", "") };

        Assert.Equal(401, (await small.SendAsync("POST", "statements", new string('x', 1001), headers: ("Authorization", "Basic eA=="))).Status);
        // Here the credentials are inside the content.
        Assert.Equal(413, (await lrs.SendAsync("POST", "statements?method=PUT", new string('x', Megabyte + 1), "application/x-www-form-urlencoded", bare)).Status);
    }
}
