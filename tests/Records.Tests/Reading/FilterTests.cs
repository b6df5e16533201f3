using System.Text.Json.Nodes;

namespace Records.Tests.Reading;

/// <summary>GET statements (xAPI-Communication 2.1.3): which statements a query returns.</summary>
public sealed class FilterTests(Lrs lrs) : IClassFixture<Lrs>
{
    private static string Q(string text) => Uri.EscapeDataString(text);

    private static IEnumerable<string> Sorted(params string[] ids) => ids.Order(StringComparer.Ordinal);

    /// <summary>A statement in which everybody and everything has a place of its own; x makes it this test's own.</summary>
    private static string Rich(string x) => $$$$"""
        {
          "actor": {"objectType":"Group","member":[{"mbox":"mailto:member-{{{{x}}}}@example.org"},{"mbox":"mailto:other@example.org"}]},
          "verb": {"id":"https://example.org/verbs/{{{{x}}}}"},
          "object": {
            "objectType":"SubStatement",
            "actor": {"mbox":"mailto:sub-actor-{{{{x}}}}@example.org"},
            "verb": {"id":"https://example.org/sub-verbs/{{{{x}}}}"},
            "object": {"id":"https://example.org/sub-object/{{{{x}}}}"},
            "context": {"contextActivities":{"category":[{"id":"https://example.org/sub-category/{{{{x}}}}"}]}}
          },
          "context": {
            "registration":"{{{{x}}}}",
            "instructor": {"mbox":"mailto:instructor-{{{{x}}}}@example.org"},
            "team": {"objectType":"Group","account":{"homePage":"https://example.org","name":"team-{{{{x}}}}"},"member":[{"mbox":"mailto:team-member-{{{{x}}}}@example.org"}]},
            "contextActivities": {
              "parent": {"id":"https://example.org/parent/{{{{x}}}}"},
              "grouping": [{"id":"https://example.org/other"},{"id":"https://example.org/grouping/{{{{x}}}}"}],
              "other": [{"id":"https://example.org/further/{{{{x}}}}"}]
            }
          }
        }
        """;

    [Theory]
    [InlineData("XAPI-00180", "verb=https://example.org/verbs/X", true)]
    [InlineData("XAPI-00180", "verb=https://example.org/sub-verbs/X", false)]
    [InlineData("XAPI-00178", "registration=X", true)]
    [InlineData("XAPI-00181", """agent={"mbox":"mailto:member-X@example.org"}""", true)]
    [InlineData("XAPI-00181", """agent={"mbox":"mailto:member-X@example.org","name":"Somebody"}""", true)]
    [InlineData("XAPI-00181", """agent={"mbox":"mailto:sub-actor-X@example.org"}""", false)]
    [InlineData("XAPI-00181", """agent={"mbox":"mailto:instructor-X@example.org"}""", false)]
    [InlineData("XAPI-00176", """related_agents=true&agent={"mbox":"mailto:member-X@example.org"}""", true)]
    [InlineData("XAPI-00176", """related_agents=true&agent={"mbox":"mailto:sub-actor-X@example.org"}""", true)]
    [InlineData("XAPI-00176", """related_agents=true&agent={"mbox":"mailto:instructor-X@example.org"}""", true)]
    [InlineData("XAPI-00176", """related_agents=true&agent={"objectType":"Group","account":{"homePage":"https://example.org","name":"team-X"}}""", true)]
    [InlineData("XAPI-00176", """related_agents=true&agent={"mbox":"mailto:team-member-X@example.org"}""", true)]
    [InlineData("XAPI-00176", """registration=X&related_agents=true&agent={"account":{"homePage":"https://lrs.example.org/keys","name":"ada"}}""", true)]
    [InlineData("XAPI-00179", "activity=https://example.org/sub-object/X", false)]
    [InlineData("XAPI-00179", "activity=https://example.org/parent/X", false)]
    [InlineData("XAPI-00177", "related_activities=true&activity=https://example.org/sub-object/X", true)]
    [InlineData("XAPI-00177", "related_activities=true&activity=https://example.org/sub-category/X", true)]
    [InlineData("XAPI-00177", "related_activities=true&activity=https://example.org/parent/X", true)]
    [InlineData("XAPI-00177", "related_activities=true&activity=https://example.org/grouping/X", true)]
    [InlineData("XAPI-00177", "related_activities=true&activity=https://example.org/further/X", true)]
    [InlineData("XAPI-00164", """registration=X&verb=https://example.org/verbs/X&agent={"mbox":"mailto:member-X@example.org"}""", true)]
    [InlineData("XAPI-00164", """registration=X&verb=https://example.org/verbs/other""", false)]
    [InlineData("XAPI-00164", """registration=X&related_activities=true&activity=https://example.org/other""", true)]
    public async Task A_statement_is_found_by_what_the_filter_covers(string requirement, string query, bool found)
    {
        var x = Lrs.NewId();
        var ids = await lrs.PostAsync(Rich(x), Say.With("""{"verb":{"id":"https://example.org/verbs/other"},"context":{"contextActivities":{"other":[{"id":"https://example.org/other"}]}}}"""));

        var (result, more) = await lrs.QueryAsync(string.Join('&', query.Replace("X", x, StringComparison.Ordinal).Split('&').Select(p => p.Split('=', 2)).Select(p => $"{p[0]}={Q(p[1])}")));

        Assert.True((found ? ids.Take(1) : []).SequenceEqual(result), $"{requirement}: {string.Join(", ", result)}");
        Assert.Empty(more);
    }

    [Fact]
    public async Task XAPI_00179_The_object_is_found_by_activity_and_by_related_activity()
    {
        var x = Lrs.NewId();
        var ids = await lrs.PostAsync(Say.With($$$$"""{"object":{"id":"https://example.org/{{{{x}}}}"}}"""));

        Assert.Equal(ids, (await lrs.QueryAsync($"activity=https://example.org/{x}")).Ids);
        Assert.Equal(ids, (await lrs.QueryAsync($"activity=https://example.org/{x}&related_activities=true")).Ids);
    }

    /// <summary>IEEE 9274.1.1, 4.1.6.1: context agents and groups count as related.</summary>
    [Theory]
    [InlineData("bob")]
    [InlineData("team")]
    [InlineData("eve")]
    public async Task Context_agents_and_groups_are_found_as_related_agents(string who)
    {
        var x = Lrs.NewId();
        var answer = await lrs.SendAsync("POST", "statements", Say.With($$$$"""
            {"context":{"registration":"{{{{x}}}}",
             "contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:bob@{{{{x}}}}.org"}}],
             "contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","mbox":"mailto:team@{{{{x}}}}.org","member":[{"mbox":"mailto:eve@{{{{x}}}}.org"}]}}]}}
            """), headers: ("X-Experience-API-Version", "2.0.0"));
        var agent = Q($$$$"""{"mbox":"mailto:{{{{who}}}}@{{{{x}}}}.org"}""");

        Assert.Equal(200, answer.Status);
        Assert.Empty((await lrs.QueryAsync($"agent={agent}")).Ids);
        Assert.Single((await lrs.QueryAsync($"agent={agent}&related_agents=true")).Ids);
    }

    /// <summary>Filter conditions for StatementRefs: a targets b targets c; whatever finds c finds the others, in any order of arrival.</summary>
    [Theory]
    [InlineData("abc")]
    [InlineData("cba")]
    [InlineData("bca")]
    [InlineData("acb")]
    public async Task A_statement_is_found_by_what_it_targets_whichever_came_first(string order)
    {
        var (a, b, c, x) = (Lrs.NewId(), Lrs.NewId(), Lrs.NewId(), Lrs.NewId());
        string To(string id) => $$$$"""{"object":{"objectType":"StatementRef","id":"{{{{id}}}}"},"verb":{"id":"https://example.org/verbs/confirmed"}}""";
        var statements = new Dictionary<char, string>
        {
            ['a'] = Say.WithId(a, To(b)),
            ['b'] = Say.WithId(b, To(c)),
            ['c'] = Say.WithId(c, $$$$"""{"context":{"registration":"{{{{x}}}}"},"verb":{"id":"https://example.org/verbs/passed"}}"""),
        };
        foreach (var name in order) await lrs.PostAsync(statements[name]);

        Assert.Equal(Sorted(a, b, c), Sorted([.. (await lrs.QueryAsync($"registration={x}")).Ids]));
        Assert.Equal(Sorted(a, b), Sorted([.. (await lrs.QueryAsync($"registration={x}&verb=https://example.org/verbs/confirmed")).Ids]));
    }

    /// <summary>Each statement of a chain costs what is left of it, so an endless one must not be followed to its end.</summary>
    [Fact]
    public async Task A_chain_of_references_is_followed_for_100_links()
    {
        var x = Lrs.NewId();
        var ids = Enumerable.Range(0, 120).Select(_ => Lrs.NewId()).ToList();
        await lrs.PostAsync(Say.WithId(ids[0], $$$$"""{"context":{"registration":"{{{{x}}}}"}}"""));
        for (var n = 1; n < ids.Count; n++) await lrs.PostAsync(Say.WithId(ids[n], $$$$"""{"object":{"objectType":"StatementRef","id":"{{{{ids[n - 1]}}}}"}}"""));

        Assert.Equal(ids.Take(101), (await lrs.QueryAsync($"registration={x}&ascending=true&limit=200")).Ids);
    }

    [Fact]
    public async Task Statements_that_target_each_other_are_found_and_nothing_runs_in_circles()
    {
        var (a, b, x) = (Lrs.NewId(), Lrs.NewId(), Lrs.NewId());
        await lrs.PostAsync(
            Say.WithId(a, $$$$"""{"object":{"objectType":"StatementRef","id":"{{{{b}}}}"},"context":{"registration":"{{{{x}}}}"}}"""),
            Say.WithId(b, $$$$"""{"object":{"objectType":"StatementRef","id":"{{{{a}}}}"}}"""));

        Assert.Equal([b, a], (await lrs.QueryAsync($"registration={x}")).Ids);
    }

    [Fact]
    public async Task XAPI_00174_and_00175_Since_is_after_a_time_and_until_includes_it()
    {
        var x = Lrs.NewId();
        var statement = Say.With($$$$"""{"context":{"registration":"{{{{x}}}}"}}""");
        var ids = new List<string>();
        for (var n = 0; n < 3; n++)
        {
            lrs.Clock.Advance(TimeSpan.FromSeconds(1));
            ids.AddRange(await lrs.PostAsync(statement));
        }
        var middle = (await lrs.GetAsync(ids[1]))["stored"]!.GetValue<string>();

        Assert.Equal([ids[2]], (await lrs.QueryAsync($"registration={x}&since={middle}")).Ids);
        Assert.Equal([ids[1], ids[0]], (await lrs.QueryAsync($"registration={x}&until={middle}")).Ids);
        Assert.Equal([ids[2]], (await lrs.QueryAsync($"since={middle}&registration={x}&until={Q("2031-01-01T00:00:00+01:00")}")).Ids);
    }

    [Fact]
    public async Task XAPI_00166_Newest_first_unless_ascending_is_asked_for()
    {
        var x = Lrs.NewId();
        var statement = Say.With($$$$"""{"context":{"registration":"{{{{x}}}}"}}""");
        var ids = await lrs.PostAsync(statement, statement, statement);

        Assert.Equal(ids.Reverse(), (await lrs.QueryAsync($"registration={x}")).Ids);
        Assert.Equal(ids.Reverse(), (await lrs.QueryAsync($"registration={x}&ascending=false")).Ids);
        Assert.Equal(ids, (await lrs.QueryAsync($"registration={x}&ascending=true")).Ids);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task XAPI_00108_to_00114_More_leads_through_all_pages_while_statements_arrive(bool ascending)
    {
        var x = Lrs.NewId();
        var statement = Say.With($$$$"""{"context":{"registration":"{{{{x}}}}"},"actor":{"name":"A & B + C"}}""");
        var ids = await lrs.PostAsync([.. Enumerable.Repeat(statement, 7)]);
        var agent = Q("""{"mbox":"mailto:ada@example.org","name":"A & B + C"}""");

        var seen = new List<string>();
        var pages = 0;
        for (var next = $"registration={x}&limit=3&ascending={(ascending ? "true" : "false")}&agent={agent}"; next.Length > 0; pages++)
        {
            var (page, more) = await lrs.QueryAsync(next);
            Assert.InRange(page.Count, 1, 3);
            Assert.True(more.Length == 0 || more.StartsWith("/xapi/statements?", StringComparison.Ordinal), more);
            seen.AddRange(page);
            if (!ascending) await lrs.PostAsync(statement);
            next = more;
        }

        Assert.Equal(ascending ? ids : ids.Reverse(), seen);
        Assert.Equal(3, pages);
    }

    [Fact]
    public async Task XAPI_00173_Limit_0_means_the_stores_own_page()
    {
        var x = Lrs.NewId();
        await lrs.PostAsync([.. Enumerable.Repeat(Say.With($$$$"""{"context":{"registration":"{{{{x}}}}"}}"""), 101)]);

        Assert.Equal(100, (await lrs.QueryAsync($"registration={x}&limit=0")).Ids.Count);
        Assert.Equal(100, (await lrs.QueryAsync($"registration={x}")).Ids.Count);
        Assert.Equal(101, (await lrs.QueryAsync($"registration={x}&limit=101")).Ids.Count);
    }

    [Fact]
    public async Task XAPI_00110_Nothing_found_is_an_empty_list()
    {
        var answer = await lrs.SendAsync("GET", $"statements?registration={Lrs.NewId()}");

        Assert.Equal("""{"statements":[],"more":""}""", answer.Text);
    }

    [Theory]
    [InlineData("XAPI-00149", "statementId=16fd2706-8baf-433b-82eb-8c7fada847da&voidedStatementId=16fd2706-8baf-433b-82eb-8c7fada847da")]
    [InlineData("XAPI-00151", "statementId=16fd2706-8baf-433b-82eb-8c7fada847da&limit=1")]
    [InlineData("XAPI-00150", "voidedStatementId=16fd2706-8baf-433b-82eb-8c7fada847da&verb=https://example.org/verbs/read")]
    [InlineData("XAPI-00324", "colour=red")]
    [InlineData("XAPI-00325", "Limit=1")]
    [InlineData("XAPI-00325", "StatementId=16fd2706-8baf-433b-82eb-8c7fada847da")]
    [InlineData("XAPI-00158", "statementId=16fd2706")]
    [InlineData("XAPI-00166", "ascending=yes")]
    [InlineData("XAPI-00167", "attachments=1")]
    [InlineData("XAPI-00168", "format=full")]
    [InlineData("XAPI-00173", "limit=-1")]
    [InlineData("XAPI-00173", "limit=ten")]
    [InlineData("XAPI-00174", "until=soon")]
    [InlineData("XAPI-00175", "since=2026-13-01T00:00:00Z")]
    [InlineData("XAPI-00178", "registration=first")]
    [InlineData("XAPI-00179", "activity=words")]
    [InlineData("XAPI-00180", "verb=read")]
    [InlineData("XAPI-00181", "agent=ada")]
    [InlineData("XAPI-00181", """agent={"name":"Ada"}""")]
    [InlineData("XAPI-00181", """agent={"mbox":"mailto:\ud800@example.org"}""")]
    [InlineData("XAPI-00181", """agent={"objectType":"Group","member":[{"mbox":"mailto:ada@example.org"}]}""")]
    [InlineData("XAPI-00324", "verb=https://example.org/a&verb=https://example.org/b")]
    public async Task A_query_that_makes_no_sense_is_refused(string requirement, string query)
    {
        var answer = await lrs.SendAsync("GET", "statements?" + string.Join('&', query.Split('&').Select(p => p.Split('=', 2)).Select(p => $"{p[0]}={Q(p[1])}")));

        Assert.True(answer.Status == 400, $"{requirement}: {answer.Status}");
        Assert.NotEmpty(answer.Error);
    }

    [Fact]
    public async Task XAPI_00096_A_single_context_activity_comes_back_as_a_list()
    {
        var ids = await lrs.PostAsync(Rich(Lrs.NewId()));

        var statement = await lrs.GetAsync(ids[0]);

        Assert.Single(Assert.IsType<JsonArray>(statement["context"]!["contextActivities"]!["parent"]));
        Assert.Single(Assert.IsType<JsonArray>(statement["object"]!["context"]!["contextActivities"]!["category"]));
    }
}
