using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>Who a row of a Moodle report is about.</summary>
/// <param name="Mailbox">Null: the report has none; then the id or name of the account counts.</param>
internal sealed record MoodleLearner(string? Mailbox, string Account, string? Name)
{
    /// <summary>Home page of accounts of which we know only the name.</summary>
    public const string HomePage = "urn:coursepack:moodle";

    public string Key => Mailbox is { } mailbox ? mailbox.ToLowerInvariant() : Account;
}

/// <summary>
/// A statement made of a row. Its id follows from what it says, so that the same export gives the same statements; its category
/// says that nobody sent it.
/// </summary>
internal sealed record MoodleStatement(MoodleLearner Learner, string Verb, string Activity, DateTimeOffset At, string Course, string Attempt)
{
    /// <summary>The activity in "category" that marks statements made of Moodle's exports.</summary>
    public const string Category = "urn:coursepack:made-from:moodle-scorm-report";

    public double? Raw { get; init; }

    public double? Max { get; init; }

    public TimeSpan? Duration { get; init; }

    public bool? Success { get; init; }

    public string? Response { get; init; }

    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", IdOf("statement", Learner.Key, Activity, Attempt, Verb, Text(At), Text(Raw), Text(Max), Text(Duration?.TotalSeconds), Response ?? ""));
            WriteActor(json);
            json.WriteStartObject("verb");
            json.WriteString("id", "http://adlnet.gov/expapi/verbs/" + Verb);
            json.WriteEndObject();
            json.WriteStartObject("object");
            json.WriteString("id", Activity);
            json.WriteEndObject();
            WriteResult(json);
            WriteContext(json);
            json.WriteString("timestamp", Text(At));
            json.WriteString("version", "1.0.3");
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private void WriteActor(Utf8JsonWriter json)
    {
        json.WriteStartObject("actor");
        json.WriteString("objectType", "Agent");
        if (Learner.Name is { } name) json.WriteString("name", name);
        if (Learner.Mailbox is { } mailbox)
        {
            json.WriteString("mbox", "mailto:" + mailbox);
        }
        else
        {
            json.WriteStartObject("account");
            json.WriteString("homePage", MoodleLearner.HomePage);
            json.WriteString("name", Learner.Account);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json)
    {
        var success = Success ?? Verb switch { "passed" => true, "failed" => false, _ => null };
        if (Raw is null && Duration is null && success is null && Response is null && Verb != "completed") return;
        json.WriteStartObject("result");
        if (Raw is { } raw)
        {
            json.WriteStartObject("score");
            json.WriteNumber("raw", raw);
            if (Max is > 0 and { } max && raw >= 0 && raw <= max)
            {
                json.WriteNumber("min", 0);
                json.WriteNumber("max", max);
                json.WriteNumber("scaled", raw / max);
            }
            json.WriteEndObject();
        }
        if (success is { } passed) json.WriteBoolean("success", passed);
        if (Verb == "completed") json.WriteBoolean("completion", true);
        if (Response is { } response) json.WriteString("response", response);
        if (Duration is { } duration) json.WriteString("duration", string.Create(CultureInfo.InvariantCulture, $"PT{duration.TotalSeconds:0.##}S"));
        json.WriteEndObject();
    }

    private void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("context");
        json.WriteString("registration", IdOf("attempt", Learner.Key, Course, Attempt));
        json.WriteString("platform", "Moodle");
        json.WriteStartObject("contextActivities");
        WriteActivities(json, "grouping", Course);
        WriteActivities(json, "category", Category);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteActivities(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>RFC 9562, 5.8: version 8, of a hash of our own choice.</summary>
    private static string IdOf(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("coursepack moodle\n" + string.Join('\n', parts)));
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private static string Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
