using System.Text.Json.Nodes;

namespace Records.Tests.Rules;

/// <summary>xAPI-Data 2.2 to 2.4 and 4, over HTTP, in both editions.</summary>
public sealed class StatementRuleTests(Lrs lrs) : IClassFixture<Lrs>
{
    public static TheoryData<string, string, string, string> Refused() => new(
        from row in RefusedStatements.Everywhere.Concat(RefusedStatements.WholeStatements)
        from version in (string[])["1.0.3", "2.0.0"]
        select (row.Requirement, version, row.Complaint, row.Change));

    public static TheoryData<string, string, string> RefusedInside() => new(RefusedStatements.Everywhere.Select(row => (row.Requirement, row.Complaint, row.Change)));

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_statement_that_breaks_a_requirement_is_refused_with_the_reason(string requirement, string version, string complaint, string change)
    {
        var answer = await lrs.SendAsync("POST", "statements", Say.With(change), headers: ("X-Experience-API-Version", version));

        Assert.True(answer.Status == 400, $"{requirement}: {answer.Status} {answer.Text}");
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
    }

    /// <summary>XAPI-00066: a sub-statement follows the rules of statements.</summary>
    [Theory]
    [MemberData(nameof(RefusedInside))]
    public async Task What_is_wrong_in_a_statement_is_wrong_in_a_sub_statement(string requirement, string complaint, string change)
    {
        var answer = await lrs.SendAsync("POST", "statements", Say.InSubStatement(Say.With(change)));

        Assert.True(answer.Status == 400, $"{requirement}: {answer.Status} {answer.Text}");
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
    }

    /// <summary>XAPI-00001: no nulls, except inside extensions.</summary>
    [Theory]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org","name":null},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words"}}""")]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org"},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words"},"result":null}""")]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org"},"verb":{"id":"https://example.org/verbs/read","display":{"en":null}},"object":{"id":"https://example.org/lessons/words"}}""")]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org"},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words"},"context":{"contextActivities":{"parent":null}}}""")]
    public async Task Null_is_refused(string statement) => Assert.Equal(400, (await lrs.SendAsync("POST", "statements", statement)).Status);

    /// <summary>XAPI-00021: each property once.</summary>
    [Theory]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org"},"actor":{"mbox":"mailto:ada@example.org"},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words"}}""")]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org"},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words","id":"https://example.org/lessons/numbers"}}""")]
    public async Task A_property_that_is_there_twice_is_refused(string statement) => Assert.Equal(400, (await lrs.SendAsync("POST", "statements", statement)).Status);

    [Theory]
    [InlineData("XAPI-00014", "[]]")]
    [InlineData("XAPI-00014", "{'actor':1}")]
    [InlineData("XAPI-00014", "7")]
    public async Task What_is_no_JSON_object_is_refused(string requirement, string text)
    {
        var answer = await lrs.SendAsync("POST", "statements", text);

        Assert.True(answer.Status == 400, $"{requirement}: {answer.Status} {answer.Text}");
        Assert.NotEmpty(answer.Error);
    }

    [Theory]
    [InlineData("XAPI-00034", """{"actor":{"mbox":null,"mbox_sha1sum":"CD9B00A5611F94EAA7B1661EDAB976068E364975"}}""")]
    [InlineData("XAPI-00034", """{"actor":{"mbox":null,"openid":"https://ada.example.org/"}}""")]
    [InlineData("XAPI-00034", """{"actor":{"mbox":null,"account":{"homePage":"https://example.org","name":""}}}""")]
    [InlineData("XAPI-00035", """{"actor":{"objectType":"Group","mbox":null,"member":[{"mbox":"mailto:bob@example.org"}]}}""")]
    [InlineData("XAPI-00037", """{"actor":{"objectType":"Group"}}""")]
    [InlineData("XAPI-00046", """{"object":{"objectType":"Agent","id":null,"mbox":"mailto:bob@example.org"}}""")]
    [InlineData("XAPI-00046", """{"object":{"objectType":"StatementRef","id":"16fd2706-8baf-433b-82eb-8c7fada847da"}}""")]
    [InlineData("XAPI-00050", """{"object":{"definition":{"interactionType":"sequencing","correctResponsesPattern":["a[,]b"],"choices":[{"id":"a","description":{"en":"First"}},{"id":"b"}]}}}""")]
    [InlineData("XAPI-00052", """{"object":{"definition":{"interactionType":"matching","source":[{"id":"a"}],"target":[{"id":"a"}]}}}""")]
    [InlineData("XAPI-00080", """{"result":{"score":{"raw":0,"max":10}}}""")]
    [InlineData("XAPI-00083", """{"result":{"score":{"scaled":-1}}}""")]
    [InlineData("XAPI-00084", """{"context":{"revision":"2","platform":"web"}}""")]
    [InlineData("XAPI-00091", """{"context":{"language":"zh-Hant-TW"}}""")]
    [InlineData("XAPI-00094", """{"context":{"contextActivities":{"grouping":[]}}}""")]
    [InlineData("XAPI-00119", """{"result":{"extensions":{"https://example.org/mood":null,"https://example.org/notes":"","https://example.org/more":{}}}}""")]
    [InlineData("XAPI-00121", """{"verb":{"display":{"en":"read","de-CH-1996":"gelesen","x-own":"r","sr-Latn":"citao"}}}""")]
    [InlineData("XAPI-00123", """{"timestamp":"2026-01-31T12:00:00.123456+05:30"}""")]
    [InlineData("XAPI-00123", """{"timestamp":"2026-01-31T12:00:00Z"}""")]
    [InlineData("XAPI-00124", """{"result":{"duration":"P3Y6M4DT12H30M5.25S"}}""")]
    [InlineData("XAPI-00124", """{"result":{"duration":"P4W"}}""")]
    [InlineData("XAPI-00124", """{"result":{"duration":"PT0.5H"}}""")]
    public async Task A_statement_that_keeps_the_requirements_is_taken(string requirement, string change)
    {
        foreach (var version in (string[])["1.0.3", "2.0.0"])
        {
            var answer = await lrs.SendAsync("POST", "statements", Say.With(change), headers: ("X-Experience-API-Version", version));

            Assert.True(answer.Status == 200, $"{requirement}, {version}: {answer.Text}");
        }
    }

    /// <summary>XAPI-00123: 1.0.3 names all of ISO 8601, 2.0 RFC 3339.</summary>
    [Theory]
    [InlineData("2026-01-31T12:00:00")]
    [InlineData("20260131T120000Z")]
    [InlineData("2026-01-31T12:00Z")]
    public async Task Timestamps_of_ISO_8601_that_RFC_3339_does_not_have_are_for_1_0_only(string timestamp)
    {
        var statement = Say.With($$$$"""{"timestamp":"{{{{timestamp}}}}"}""");

        Assert.Equal(200, (await lrs.SendAsync("POST", "statements", statement)).Status);
        Assert.Equal(400, (await lrs.SendAsync("POST", "statements", statement, headers: ("X-Experience-API-Version", "2.0.0"))).Status);
    }

    /// <summary>IEEE 9274.1.1, 4.2.2.5.</summary>
    [Theory]
    [InlineData("""{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:bob@example.org"},"relevantTypes":["https://example.org/roles/tutor"]}]}""")]
    [InlineData("""{"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","mbox":"mailto:team@example.org"}}]}""")]
    public async Task Context_agents_and_groups_are_for_2_0_only(string context)
    {
        var statement = Say.With($$$$"""{"context":{{{{context}}}}}""");

        Assert.Equal(200, (await lrs.SendAsync("POST", "statements", statement, headers: ("X-Experience-API-Version", "2.0.0"))).Status);
        Assert.Contains("is not a property", (await lrs.SendAsync("POST", "statements", statement)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contextAgents has to be an array", """{"contextAgents":{"objectType":"contextAgent","agent":{"mbox":"mailto:bob@example.org"}}}""")]
    [InlineData("objectType is missing", """{"contextAgents":[{"agent":{"mbox":"mailto:bob@example.org"}}]}""")]
    [InlineData("objectType has to be 'contextAgent'", """{"contextAgents":[{"objectType":"ContextAgent","agent":{"mbox":"mailto:bob@example.org"}}]}""")]
    [InlineData("agent is missing", """{"contextAgents":[{"objectType":"contextAgent"}]}""")]
    [InlineData("relevantTypes is empty", """{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:bob@example.org"},"relevantTypes":[]}]}""")]
    [InlineData("is no absolute IRI", """{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:bob@example.org"},"relevantTypes":["tutor"]}]}""")]
    [InlineData("group is missing", """{"contextGroups":[{"objectType":"contextGroup"}]}""")]
    [InlineData("agent is not a property", """{"contextGroups":[{"objectType":"contextGroup","agent":{"mbox":"mailto:bob@example.org"}}]}""")]
    [InlineData("objectType is missing", """{"contextGroups":[{"objectType":"contextGroup","group":{"mbox":"mailto:team@example.org"}}]}""")]
    public async Task Context_agents_and_groups_have_a_shape(string complaint, string context)
    {
        var answer = await lrs.SendAsync("POST", "statements", Say.With($$$$"""{"context":{{{{context}}}}}"""), headers: ("X-Experience-API-Version", "2.0.0"));

        Assert.Equal(400, answer.Status);
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
    }

    /// <summary>XAPI-00002: at least the precision of 32-bit floating point numbers; here they come back as they were written.</summary>
    [Theory]
    [InlineData("0.1234567890123456789")]
    [InlineData("123456789012345678901234")]
    [InlineData("1e-7")]
    public async Task Numbers_come_back_as_they_were_written(string number)
    {
        var ids = await lrs.PostAsync(Say.With("""{"result":{"extensions":{"https://example.org/n":NUMBER}}}""".Replace("NUMBER", number, StringComparison.Ordinal)));

        Assert.Contains($"\"https://example.org/n\":{number}", (await lrs.SendAsync("GET", $"statements?statementId={ids[0]}")).Text, StringComparison.Ordinal);
    }

    /// <summary>XAPI-00015.</summary>
    [Fact]
    public async Task Text_is_UTF_8_and_comes_back_as_it_was()
    {
        const string Text = "Größe, 大きさ, 😀, \u2028, \\, \"";
        var statement = JsonNode.Parse(Say.Smallest)!;
        statement["actor"]!["name"] = Text;

        var ids = await lrs.PostAsync(statement.ToJsonString());

        Assert.Equal(Text, (await lrs.GetAsync(ids[0]))["actor"]!["name"]!.GetValue<string>());
    }

    /// <summary>XAPI-00015: half a surrogate pair is no text, and neither is a byte that UTF-8 does not have.</summary>
    [Theory]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org","name":"\ud800"},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words"}}""")]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org"},"verb":{"id":"https://example.org/verbs/read","display":{"\udc00":"read"}},"object":{"id":"https://example.org/lessons/words"}}""")]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org"},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words"},"result":{"extensions":{"https://example.org/x":["\ud83d"]}}}""")]
    [InlineData("""{"actor":{"mbox":"mailto:ada@example.org","name":"ÿ"},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words"}}""", "application/json; charset=utf-8")]
    public async Task What_is_no_text_is_refused(string statement, string type = "application/json")
    {
        var answer = await lrs.SendAsync("POST", "statements", statement, type);

        Assert.True(answer.Status == 400, $"{answer.Status} {answer.Text}");
        Assert.Contains("no text", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P1DT12H36M0.12567S", "P1DT12H36M0.12S", 204)]
    [InlineData("PT5.10S", "PT5.1S", 204)]
    [InlineData("PT5.12S", "PT5.13S", 409)]
    public async Task Durations_are_compared_to_a_hundredth_of_a_second(string first, string second, int status)
    {
        var id = Lrs.NewId();
        await lrs.PostAsync(Say.WithId(id, $$$$"""{"result":{"duration":"{{{{first}}}}"}}"""));

        var answer = await lrs.SendAsync("PUT", $"statements?statementId={id}", Say.With($$$$"""{"result":{"duration":"{{{{second}}}}"}}"""));

        Assert.Equal(status, answer.Status);
    }
}
