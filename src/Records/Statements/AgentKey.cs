using System.Text.Json;

namespace LlmEvolution.Records.Statements;

/// <summary>Who an Agent or identified Group is: its inverse functional identifier as one text (xAPI-Data 2.4.2.3).</summary>
internal static class AgentKey
{
    /// <returns>Null for an anonymous group.</returns>
    public static string? Of(JsonElement agent)
    {
        if (agent.TryGetProperty("mbox", out var mbox)) return "mbox " + mbox.GetString();
        if (agent.TryGetProperty("mbox_sha1sum", out var sum)) return "mbox_sha1sum " + sum.GetString()!.ToLowerInvariant();
        if (agent.TryGetProperty("openid", out var openid)) return "openid " + openid.GetString();
        return agent.TryGetProperty("account", out var account)
            ? $"account {account.GetProperty("homePage").GetString()} {account.GetProperty("name").GetString()}"
            : null;
    }
}
