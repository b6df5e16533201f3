using System.Text.Json;

namespace LlmEvolution.Records.Rules;

/// <summary>Agents and Groups (xAPI-Data 2.4.2).</summary>
internal static class ActorRules
{
    private static readonly string[] s_identifiers = ["mbox", "mbox_sha1sum", "openid", "account"];

    /// <summary>An Agent or a Group.</summary>
    public static void Check(JsonElement actor, string at)
    {
        Shape.Require(actor.ValueKind == JsonValueKind.Object, at, "has to be an object");
        if (IsGroup(actor)) CheckGroup(actor, at);
        else CheckAgent(actor, at);
    }

    /// <summary>2.4.2.1.</summary>
    public static void CheckAgent(JsonElement agent, string at)
    {
        Shape.Properties(agent, at, "objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
        if (agent.TryGetProperty("objectType", out var type)) Shape.Exactly(type, "Agent", $"{at}.objectType");
        CheckName(agent, at);
        var identifiers = CheckIdentifiers(agent, at);
        Shape.Require(identifiers == 1, at, $"has {identifiers} of mbox, mbox_sha1sum, openid, account; it has to have exactly one");
    }

    /// <summary>2.4.2.2: identified by one identifier, or anonymous and then known by its members.</summary>
    public static void CheckGroup(JsonElement group, string at)
    {
        Shape.Properties(group, at, "objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");
        Shape.Exactly(Shape.Required(group, "objectType", at), "Group", $"{at}.objectType");
        CheckName(group, at);
        var identifiers = CheckIdentifiers(group, at);
        Shape.Require(identifiers <= 1, at, $"has {identifiers} of mbox, mbox_sha1sum, openid, account; it may have one");
        if (group.TryGetProperty("member", out var members)) Shape.List(members, $"{at}.member", CheckAgent);
        else Shape.Require(identifiers == 1, at, "is an anonymous group without member");
    }

    /// <summary>2.4.9: an Agent, or an anonymous Group of exactly two (OAuth: application and user).</summary>
    public static void CheckAuthority(JsonElement authority, string at)
    {
        Check(authority, at);
        if (!IsGroup(authority)) return;
        Shape.Require(!s_identifiers.Any(name => authority.TryGetProperty(name, out _)), at, "is an identified group; an authority is an Agent or an anonymous group of two");
        Shape.Require(authority.TryGetProperty("member", out var members) && members.GetArrayLength() == 2, at, "is a group that has not exactly two members");
    }

    private static bool IsGroup(JsonElement actor) =>
        actor.TryGetProperty("objectType", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("Group");

    private static void CheckName(JsonElement actor, string at)
    {
        if (actor.TryGetProperty("name", out var name)) Shape.Text(name, $"{at}.name");
    }

    /// <summary>2.4.2.3. The answer is how many there are.</summary>
    private static int CheckIdentifiers(JsonElement actor, string at)
    {
        if (actor.TryGetProperty("mbox", out var mbox)) Shape.Text(mbox, $"{at}.mbox", Formats.Mbox(), "mailto IRI");
        if (actor.TryGetProperty("mbox_sha1sum", out var sum)) Shape.Text(sum, $"{at}.mbox_sha1sum", Formats.Sha1(), "SHA-1 of 40 hexadecimal digits");
        if (actor.TryGetProperty("openid", out var openid)) Shape.Iri(openid, $"{at}.openid");
        if (actor.TryGetProperty("account", out var account))
        {
            Shape.Properties(account, $"{at}.account", "homePage", "name");
            Shape.Iri(Shape.Required(account, "homePage", $"{at}.account"), $"{at}.account.homePage");
            Shape.Text(Shape.Required(account, "name", $"{at}.account"), $"{at}.account.name");
        }
        return s_identifiers.Count(name => actor.TryGetProperty(name, out _));
    }
}
