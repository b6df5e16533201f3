using System.Text.Json;

namespace LlmEvolution.Records;

/// <summary>A statement as the store keeps it.</summary>
/// <param name="Sequence">The order of arrival; grows, with gaps.</param>
/// <param name="Stored">UTC, whole milliseconds.</param>
/// <param name="Voided">Another statement takes it back (xAPI-Data 2.3.2).</param>
/// <param name="Json">The statement with id, timestamp, stored, authority and version, in the exact format.</param>
public sealed record StatementRecord(long Sequence, Guid Id, DateTimeOffset Stored, bool Voided, string Json)
{
    /// <summary>Parses <see cref="Json"/>.</summary>
    public JsonElement Parse()
    {
        using var document = JsonDocument.Parse(Json);
        return document.RootElement.Clone();
    }
}
