using System.Globalization;
using System.Text.Json;
using LlmEvolution.Reports.Sources.Files;

namespace LlmEvolution.Reports.Sources.Lrs;

/// <summary>A StatementResult (xAPI-Data 2.5), or what of it can be read.</summary>
/// <param name="More">Where the rest is; null: there is none, or nobody knows.</param>
/// <param name="Problem">Why it is not whole; null: it is.</param>
internal sealed record StatementPage(IReadOnlyList<LrsStatement> Statements, string? More, string? Problem)
{
    public static async Task<StatementPage> ReadAsync(byte[] body, CancellationToken cancellation)
    {
        string? more = null;
        string? problem = null;
        try
        {
            more = MoreOf(body);
        }
        catch (InvalidDataException e)
        {
            // Good JSON about something else: an error, a login.
            return new StatementPage([], null, e.Message);
        }
        catch (JsonException e)
        {
            problem = e.Message.Split(" LineNumber:")[0];
        }
        var statements = new List<LrsStatement>();
        await foreach (var piece in new StatementReader(new MemoryStream(body)).ReadAsync(lines: false, cancellation))
        {
            if (piece.Kind == PieceKind.Statement) statements.Add(LrsStatement.Of(piece.Json));
            else problem ??= piece.Kind == PieceKind.Other ? $"{piece.Message} stands where a statement should" : "a statement of it is too long";
        }
        return new StatementPage(statements, more is { Length: > 0 } ? more : null, problem);
    }

    private static string? MoreOf(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 128 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new InvalidDataException("it is no JSON object");
        string? more = null;
        var statements = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMore = reader.ValueTextEquals("more"u8);
            var isStatements = reader.ValueTextEquals("statements"u8);
            reader.Read();
            if (isMore && reader.TokenType == JsonTokenType.String) more = reader.GetString();
            statements |= isStatements && reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
        }
        if (reader.Read()) throw new JsonException("something follows it");
        return statements ? more : throw new InvalidDataException("it has no statements");
    }
}

/// <param name="Stored">Null: it does not say.</param>
internal readonly record struct LrsStatement(ReadOnlyMemory<byte> Json, Guid Id, DateTimeOffset? Stored)
{
    public static LrsStatement Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 128 });
        var root = document.RootElement;
        var id = root.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.String && own.TryGetGuid(out var guid) ? guid : Guid.Empty;
        var stored = root.TryGetProperty("stored", out var when) && when.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParse(when.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToUniversalTime() : (DateTimeOffset?)null;
        return new LrsStatement(json, id, stored);
    }
}
