using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LlmEvolution.Records.Rules;

namespace LlmEvolution.Records.Statements;

/// <summary>A valid statement, ready to be stored: everything is worked out but the time of storing.</summary>
internal sealed class ReceivedStatement
{
    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // Assigned by the store (xAPI-Data 2.4): written by us, in front or at the end.
    private static readonly string[] s_ours = ["id", "stored", "authority", "version"];

    private readonly string _rest;
    private readonly bool _hasTimestamp;

    private ReceivedStatement(Guid id, string rest, bool hasTimestamp, StatementIndex index) =>
        (Id, _rest, _hasTimestamp, Index) = (id, rest, hasTimestamp, index);

    public Guid Id { get; }

    public StatementIndex Index { get; }

    /// <param name="statement">Checked by <see cref="StatementRules"/>; not needed afterwards.</param>
    /// <param name="id">Used if the statement has none.</param>
    /// <param name="authority">JSON of the Agent whose credentials the request carries.</param>
    public static ReceivedStatement From(JsonElement statement, Guid id, string authority, XapiVersion version)
    {
        if (statement.TryGetProperty("id", out var own)) id = own.GetGuid();
        var said = statement.TryGetProperty("version", out var property) ? property.GetString()! : version == XapiVersion.One ? "1.0.0" : version.Latest();
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, s_plain))
        {
            writer.WriteStartObject();
            WriteParts(writer, statement, version);
            writer.WritePropertyName("authority");
            writer.WriteRawValue(authority);
            writer.WriteString("version", said);
            writer.WriteEndObject();
        }
        // The index keeps parts of the document, so the document must not be a pooled one.
        var whole = JsonElement.Parse(buffer.WrittenSpan);
        var rest = Encoding.UTF8.GetString(buffer.WrittenSpan[1..]);
        return new ReceivedStatement(id, rest, statement.TryGetProperty("timestamp", out _), StatementIndex.Of(whole));
    }

    /// <summary>The statement as the store keeps it. Without a timestamp of its own it gets the time of storing (2.4.7).</summary>
    public string ToJson(DateTimeOffset stored)
    {
        var time = Formats.WriteTimestamp(stored);
        var timestamp = _hasTimestamp ? "" : $"\"timestamp\":\"{time}\",";
        return $"{{\"id\":\"{Id:D}\",\"stored\":\"{time}\",{timestamp}{_rest}";
    }

    /// <summary>Whether a stored statement says the same.</summary>
    public bool Says(JsonElement known, DateTimeOffset stored)
    {
        using var mine = JsonDocument.Parse(ToJson(stored));
        // The store's own timestamp is no part of what the sender said.
        return StatementComparison.Same(known, mine.RootElement, timed: _hasTimestamp);
    }

    /// <summary>Copies what a statement or sub-statement says.</summary>
    private static void WriteParts(Utf8JsonWriter writer, JsonElement statement, XapiVersion version)
    {
        foreach (var property in statement.EnumerateObject())
        {
            if (s_ours.Contains(property.Name)) continue;
            switch (property.Name)
            {
                case "context":
                    writer.WritePropertyName(property.Name);
                    WriteContext(writer, property.Value);
                    break;
                case "object" when StatementIndex.TypeOf(property.Value) == "SubStatement":
                    writer.WriteStartObject(property.Name);
                    WriteParts(writer, property.Value, version);
                    writer.WriteEndObject();
                    break;
                // 2.0: converted to UTC. In 1.0 it stays as it came.
                case "timestamp" when version == XapiVersion.Two && Formats.TryReadTimestamp(property.Value.GetString()!, version, out var moment):
                    writer.WriteString(property.Name, Formats.WriteTimestamp(moment));
                    break;
                default:
                    property.WriteTo(writer);
                    break;
            }
        }
    }

    /// <summary>2.4.6.2: context activities are returned as lists.</summary>
    private static void WriteContext(Utf8JsonWriter writer, JsonElement context)
    {
        writer.WriteStartObject();
        foreach (var property in context.EnumerateObject())
        {
            if (property.Name != "contextActivities")
            {
                property.WriteTo(writer);
                continue;
            }
            writer.WriteStartObject(property.Name);
            foreach (var activities in property.Value.EnumerateObject())
            {
                var single = activities.Value.ValueKind == JsonValueKind.Object;
                writer.WritePropertyName(activities.Name);
                if (single) writer.WriteStartArray();
                activities.Value.WriteTo(writer);
                if (single) writer.WriteEndArray();
            }
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }
}
