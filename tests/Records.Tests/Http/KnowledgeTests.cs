using System.Text.Json.Nodes;

namespace Records.Tests.Http;

/// <summary>/activities, /agents and /about (xAPI-Communication 2.4, 2.5, 2.8).</summary>
public sealed class KnowledgeTests(Lrs lrs) : IClassFixture<Lrs>
{
    [Fact]
    public async Task XAPI_00254_An_activity_is_the_sum_of_what_statements_said()
    {
        var x = Lrs.NewId();
        string About(string definition) => Say.With("""{"object":{"id":"https://example.org/X","definition":D}}""".Replace("X", x, StringComparison.Ordinal).Replace("D", definition, StringComparison.Ordinal));
        await lrs.PostAsync(
            About("""{"name":{"en":"Words"},"type":"http://adlnet.gov/expapi/activities/lesson"}"""),
            Say.InSubStatement(About("""{"name":{"de":"Wörter"}}""")),
            About("""{"name":{"en":"All words"},"moreInfo":"https://example.org/more","extensions":{"https://example.org/n":1}}"""));

        var answer = await lrs.SendAsync("GET", $"activities?activityId=https://example.org/{x}");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""
            {"objectType":"Activity","id":"https://example.org/X","definition":{"name":{"en":"All words","de":"Wörter"},"type":"http://adlnet.gov/expapi/activities/lesson","moreInfo":"https://example.org/more","extensions":{"https://example.org/n":1}}}
            """.Replace("X", x, StringComparison.Ordinal)), answer.Json), answer.Text);
    }

    [Fact]
    public async Task XAPI_00252_An_unknown_activity_has_its_id() =>
        Assert.Equal("""{"objectType":"Activity","id":"https://example.org/nowhere"}""", (await lrs.SendAsync("GET", "activities?activityId=https://example.org/nowhere")).Text);

    [Theory]
    [InlineData("XAPI-00250", "activities")]
    [InlineData("XAPI-00250", "activities?activityId=words")]
    [InlineData("XAPI-00243", "agents")]
    [InlineData("XAPI-00249", "agents?agent=ada")]
    [InlineData("XAPI-00249", "agents?agent=%7B%7D")]
    public async Task What_is_asked_for_has_to_make_sense(string requirement, string address)
    {
        var answer = await lrs.SendAsync("GET", address);

        Assert.True(answer.Status == 400, $"{requirement}: {answer.Status}");
    }

    [Theory]
    [InlineData("XAPI-00239", """{"mbox":"mailto:X@example.org"}""", """{"objectType":"Person","name":["Ada","Countess"],"mbox":["mailto:X@example.org"]}""")]
    [InlineData("XAPI-00241", """{"openid":"https://X.example.org"}""", """{"objectType":"Person","name":["Ada","Countess"],"openid":["https://X.example.org"]}""")]
    [InlineData("XAPI-00242", """{"account":{"homePage":"https://example.org","name":"X"}}""", """{"objectType":"Person","name":["Ada","Countess"],"account":[{"homePage":"https://example.org","name":"X"}]}""")]
    public async Task A_person_has_all_names_that_statements_gave_the_agent(string requirement, string agent, string person)
    {
        var x = Lrs.NewId();
        agent = agent.Replace("X", x, StringComparison.Ordinal);
        foreach (var name in (string[])["Countess", "Ada", "Ada"])
        {
            var statement = JsonNode.Parse(Say.Smallest)!;
            statement["actor"] = JsonNode.Parse(agent);
            statement["actor"]!["name"] = name;
            await lrs.PostAsync(statement.ToJsonString());
        }

        var answer = await lrs.SendAsync("GET", $"agents?agent={Uri.EscapeDataString(agent)}");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(person.Replace("X", x, StringComparison.Ordinal)), answer.Json), $"{requirement}: {answer.Text}");
    }

    [Fact]
    public async Task XAPI_00236_An_unknown_agent_is_a_person_all_the_same()
    {
        var answer = await lrs.SendAsync("GET", $"agents?agent={Uri.EscapeDataString("""{"name":"Nobody","mbox_sha1sum":"cd9b00a5611f94eaa7b1661edab976068e364975"}""")}");

        Assert.Equal("""{"objectType":"Person","name":["Nobody"],"mbox_sha1sum":["cd9b00a5611f94eaa7b1661edab976068e364975"]}""", answer.Text);
    }

    [Fact]
    public async Task XAPI_00315_to_00319_About_says_the_versions_to_everybody()
    {
        var answer = await lrs.SendAsync("GET", "about", headers: [("Authorization", ""), ("X-Experience-API-Version", "")]);

        Assert.Equal((200, """{"version":["1.0.0","1.0.1","1.0.2","1.0.3","2.0.0"]}"""), (answer.Status, answer.Text));
        Assert.Equal("2.0.0", answer.Header("X-Experience-API-Version"));
    }

    [Theory]
    [InlineData("activities", "POST")]
    [InlineData("agents", "PUT")]
    [InlineData("about", "DELETE")]
    [InlineData("activities/profile", "PATCH")]
    public async Task Other_methods_are_refused(string resource, string method)
    {
        var answer = await lrs.SendAsync(method, $"{resource}?activityId=https://example.org/a&profileId=one");

        Assert.True(answer.Status is 400 or 405, $"{answer.Status}");
    }

    [Fact]
    public async Task An_unknown_resource_is_not_found_and_the_known_ones_are_named()
    {
        var answer = await lrs.SendAsync("GET", "statement");

        Assert.Equal(404, answer.Status);
        Assert.Contains("there are statements, activities", answer.Error, StringComparison.Ordinal);
    }
}
