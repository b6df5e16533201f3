namespace LlmEvolution.Preview.Xapi;

internal static class LaunchQuery
{
    /// <summary>cmi5 8.1: the parameters follow a query that the address may have of its own.</summary>
    public static string Add(string address, (string Name, string Value)[] parameters)
    {
        var query = string.Join('&', parameters.Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));
        var (page, fragment) = address.Split('#', 2) is [var before, var after] ? (before, "#" + after) : (address, "");
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}{fragment}";
    }
}
