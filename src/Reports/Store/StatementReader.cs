using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LlmEvolution.Reports.Verdicts;

namespace LlmEvolution.Reports.Store;

/// <summary>
/// Takes statements apart. It asks for what a report cannot do without, and no more: who wants to know whether a statement is
/// valid in every part asks a record store, which took it already.
/// </summary>
internal static class StatementReader
{
    /// <summary>By how much a learner's clock may be ahead of the store's.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Nobody is active for longer at a stretch.</summary>
    public static readonly TimeSpan LongestVisit = TimeSpan.FromHours(24);

    private const string Cmi5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";

    private static readonly string[] s_verbs = ["http://adlnet.gov/expapi/verbs/", "https://adlnet.gov/expapi/verbs/", "https://w3id.org/xapi/adl/verbs/"];

    /// <exception cref="RefusedException">It cannot be kept.</exception>
    public static ParsedStatement Read(ReadOnlyMemory<byte> json)
    {
        using var document = Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new RefusedException("is no JSON object");
        if (Text(root, "version") is { } version && !version.StartsWith("1.", StringComparison.Ordinal) && !version.StartsWith("2.", StringComparison.Ordinal) && version is not ("1" or "2"))
            throw new RefusedException($"is of version {version}, which is neither 1.0 nor 2.0");
        var id = Id(root, "id") ?? throw new RefusedException("has no id that is a UUID");
        var (actor, name) = Child(root, "actor") is { } who ? Agent(who) : throw new RefusedException("has no actor");
        var verb = Child(root, "verb") is { } what && Text(what, "id") is { } iri ? Short(iri) : throw new RefusedException("has no verb with an id");
        var about = Child(root, "object") ?? throw new RefusedException("has no object");
        var stored = root.TryGetProperty("stored", out var when) ? Moments.Moment(when) : null;
        if (root.TryGetProperty("timestamp", out var told) && Moments.Moment(told) is null) throw new RefusedException("has a timestamp that is none (ISO 8601)");
        var claimed = Moments.Moment(told) ?? stored ?? throw new RefusedException("has neither timestamp nor stored, so nobody knows when it happened");
        var context = Child(root, "context");
        var result = ResultReader.Read(Child(root, "result"), verb);
        var ahead = stored is { } kept && claimed > kept + Skew;
        var statement = new ParsedStatement
        {
            Id = id,
            Claimed = claimed,
            Stored = stored,
            Happened = ahead ? stored!.Value : claimed,
            Actor = actor,
            ActorName = name,
            Verb = verb,
            Place = PlaceOf(about, context),
            Registration = context is { } c ? Id(c, "registration") : null,
            Score = result.Score,
            Success = result.Success,
            Completion = result.Completion,
            Seconds = result.Seconds,
            Response = result.Response,
            Voids = verb == "voided" && Text(about, "objectType") == "StatementRef" ? Id(about, "id") : null,
            Faults = result.Faults | (ahead ? Fault.ClockAhead : Fault.None),
            Json = Encoding.UTF8.GetString(json.Span),
        };
        return statement with { Digest = Digest(statement) };
    }

    internal static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            throw new RefusedException("is not JSON");
        }
    }

    private static JsonElement? Child(JsonElement of, string name) => of.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.Object ? child : null;

    private static Guid? Id(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : null;

    private static (string Key, string? Name) Agent(JsonElement agent)
    {
        var name = Text(agent, "name");
        if (Text(agent, "mbox") is { } mbox) return (LearnerKey.OfMailbox(mbox), name);
        if (Text(agent, "mbox_sha1sum") is { } sum) return (LearnerKey.OfSha1(sum), name);
        if (Text(agent, "openid") is { } openid) return (LearnerKey.OfOpenId(openid), name);
        if (Child(agent, "account") is { } account && Text(account, "homePage") is { } home && Text(account, "name") is { } account1) return (LearnerKey.OfAccount(home, account1), name);
        return Text(agent, "objectType") == "Group" ? ("group:", name) : throw new RefusedException("has an actor that nothing identifies");
    }

    private static string Short(string verb)
    {
        foreach (var prefix in s_verbs)
            if (verb.StartsWith(prefix, StringComparison.Ordinal) && verb.Length > prefix.Length) return verb[prefix.Length..];
        return verb;
    }

    private static Place PlaceOf(JsonElement about, JsonElement? context)
    {
        var around = context is { } c ? Child(c, "contextActivities") : null;
        var category = Ids(around, "category");
        var name = (Text(about, "objectType") ?? "Activity") switch
        {
            "Activity" => Text(about, "id") ?? throw new RefusedException("has an object without an id"),
            "StatementRef" => "statement:",
            "SubStatement" => "sub:",
            _ => "agent:",
        };
        var definition = Child(about, "definition") is { } found ? found.GetRawText() : null;
        return new(name, Ids(around, "parent"), Ids(around, "grouping"), category.Split('\n').Contains(Cmi5)) { Definition = definition };
    }

    private static string Ids(JsonElement? around, string name)
    {
        if (around is not { } activities || !activities.TryGetProperty(name, out var list)) return "";
        // 1.0.3 lets a single activity stand by itself.
        if (list.ValueKind == JsonValueKind.Object) return Text(list, "id") ?? "";
        return list.ValueKind != JsonValueKind.Array ? "" : string.Join('\n', list.EnumerateArray()
            .Where(a => a.ValueKind == JsonValueKind.Object && !IsAttempt(a)).Select(a => Text(a, "id")).OfType<string>());
    }

    private static bool IsAttempt(JsonElement activity) =>
        Child(activity, "definition") is { } definition && Text(definition, "type") == "http://adlnet.gov/expapi/activities/attempt";

    private static long Digest(ParsedStatement s)
    {
        var text = string.Create(null, $"{s.Actor}\n{s.Verb}\n{s.Place.Object}\n{s.Registration}\n{s.Claimed.Ticks}\n{s.Score}\n{s.Success}\n{s.Completion}\n{s.Seconds:F2}\n{s.Response}\n{s.Voids}");
        return BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
