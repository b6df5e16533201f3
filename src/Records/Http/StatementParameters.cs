using System.Globalization;
using System.Text.Json;
using LlmEvolution.Records.Rules;

namespace LlmEvolution.Records.Http;

/// <summary>The parameters of GET statements, with their forms.</summary>
internal static class StatementParameters
{
    /// <summary>Ours, in "more" only: the statement behind which the next page starts.</summary>
    public const string Cursor = "after";

    private const int PageSize = 100;

    public static StatementQuery Query(XapiRequest request) => new()
    {
        Agent = Agent(request),
        RelatedAgents = Flag(request, "related_agents"),
        Verb = Iri(request, "verb"),
        Activity = Iri(request, "activity"),
        RelatedActivities = Flag(request, "related_activities"),
        Registration = request.Parameter("registration") is { } registration ? Uuid(registration, "registration") : null,
        Since = Time(request, "since"),
        Until = Time(request, "until"),
        Ascending = Flag(request, "ascending"),
        After = request.Parameter(Cursor) is null ? null : Number(request, Cursor),
        // 2.1.3: 0 means as many as the store gives at once.
        Limit = (int)Math.Min(Number(request, "limit") is var limit and > 0 ? limit : PageSize, StatementQuery.MostPerPage),
    };

    /// <summary>The same query, behind a statement.</summary>
    public static string WithCursor(XapiRequest request, long cursor) => string.Join('&', request.Parameters
        .Where(p => p.Key != Cursor)
        .Append(new(Cursor, cursor.ToString(CultureInfo.InvariantCulture)))
        .Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));

    public static Guid Uuid(string text, string name) => Formats.Uuid().IsMatch(text) ? Guid.Parse(text) : throw XapiException.Invalid($"{name} is no UUID: '{text}'");

    public static bool Flag(XapiRequest request, string name) => request.Parameter(name) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw XapiException.Invalid($"{name} is '{other}'; it has to be true or false"),
    };

    public static DateTimeOffset? Time(XapiRequest request, string name)
    {
        if (request.Parameter(name) is not { } text) return null;
        // A plus that nobody escaped arrives as a space.
        return Formats.TryReadTimestamp(text.Replace(' ', '+'), XapiVersion.One, out var time) ? time : throw XapiException.Invalid($"{name} is no timestamp: '{text}'");
    }

    public static string? Iri(XapiRequest request, string name) => request.Parameter(name) is not { } text ? null
        : Formats.Iri().IsMatch(text) ? text
        : throw XapiException.Invalid($"{name} is no absolute IRI: '{text}'");

    /// <summary>An Agent or identified Group as JSON.</summary>
    public static string? Agent(XapiRequest request)
    {
        if (request.Parameter("agent") is not { } text) return null;
        return JsonText.Read("agent", () =>
        {
            using var agent = JsonDocument.Parse(text);
            ActorRules.Check(agent.RootElement, "agent");
            return text;
        });
    }

    private static long Number(XapiRequest request, string name) => request.Parameter(name) is not { } text ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw XapiException.Invalid($"{name} is '{text}'; it has to be a whole number of 0 or more");
}
