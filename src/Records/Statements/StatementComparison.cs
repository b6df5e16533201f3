using System.Text.Json;
using System.Text.RegularExpressions;
using LlmEvolution.Records.Rules;

namespace LlmEvolution.Records.Statements;

/// <summary>Whether two statements say the same (xAPI-Data 2.3.1: what is not part of the immutable statement does not count).</summary>
internal static partial class StatementComparison
{
    // Assigned by the store, or sent apart.
    private static readonly string[] s_assigned = ["id", "stored", "authority", "version", "attachments"];

    /// <param name="timed">Timestamps count: the sender of the second gave one, so it is not the store's own.</param>
    public static bool Same(JsonElement one, JsonElement other, bool timed) =>
        SameObject(one, other, name => !s_assigned.Contains(name) && (timed || name != "timestamp"));

    private static bool SameObject(JsonElement one, JsonElement other, Func<string, bool> counts)
    {
        var ours = one.EnumerateObject().Where(p => counts(p.Name)).ToList();
        return ours.Count == other.EnumerateObject().Count(p => counts(p.Name))
            && ours.TrueForAll(p => other.TryGetProperty(p.Name, out var value) && SameValue(p.Name, p.Value, value));
    }

    private static bool SameValue(string name, JsonElement one, JsonElement other) => name switch
    {
        "timestamp" => Moment(one) is { } moment ? moment == Moment(other) : JsonElement.DeepEquals(one, other),
        // 4.6: two decimals of a second count.
        "duration" when one.ValueKind == JsonValueKind.String && other.ValueKind == JsonValueKind.String => Hundredths(one) == Hundredths(other),
        "extensions" => JsonElement.DeepEquals(one, other),
        "verb" => SameObject(one, other, n => n != "display"),
        "registration" or "id" when one.ValueKind == JsonValueKind.String && other.ValueKind == JsonValueKind.String && one.TryGetGuid(out var id) => other.TryGetGuid(out var otherId) && id == otherId,
        // A Group's members are no ordered list.
        "member" => one.GetArrayLength() == other.GetArrayLength() && one.EnumerateArray().All(m => other.EnumerateArray().Any(o => SameTree(m, o))),
        "parent" or "grouping" or "category" or "other" => SameTree(AsList(one), AsList(other)),
        _ => SameTree(one, other),
    };

    private static bool SameTree(JsonElement one, JsonElement other) => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => SameObject(one, other, n => n is not ("definition" or "attachments")),
        (JsonValueKind.Array, JsonValueKind.Array) => one.GetArrayLength() == other.GetArrayLength() && one.EnumerateArray().Zip(other.EnumerateArray()).All(p => SameTree(p.First, p.Second)),
        _ => JsonElement.DeepEquals(one, other),
    };

    private static JsonElement AsList(JsonElement activities) =>
        activities.ValueKind == JsonValueKind.Array ? activities : JsonElement.Parse($"[{activities.GetRawText()}]");

    private static DateTimeOffset? Moment(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && Formats.TryReadTimestamp(value.GetString()!, XapiVersion.One, out var moment)
            ? DateTimeOffset.FromUnixTimeMilliseconds(moment.ToUnixTimeMilliseconds())
            : null;

    private static string Hundredths(JsonElement duration) => Fraction().Replace(duration.GetString()!, match => $".{match.Groups[1].Value}".TrimEnd('0').TrimEnd('.'));

    [GeneratedRegex(@"[.,](\d{1,2})\d*(?=S)")]
    private static partial Regex Fraction();
}
