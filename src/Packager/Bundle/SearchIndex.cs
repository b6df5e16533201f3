using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Bundle;

/// <summary>
/// What can be found in one learning object: docs/page-contract.md, "Search index". It holds which words stand in which
/// section and the beginning of each, not the texts: those are on the pages, and would be three times as long.
/// </summary>
internal sealed class SearchIndex
{
    private const int FormatVersion = 1;

    // Characters of each section's beginning: shown until the page itself has been read.
    private const int LeadLength = 90;

    // A word that stands in more than this share of at least so many places tells none of them from the others.
    private const double CommonShare = 0.4;
    private const int CommonFrom = 20;

    private readonly List<(string Href, string Number, string Title)> _pages = [];
    private readonly List<(int Page, string Anchor, string Heading, string Lead)> _parts = [];
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public void AddPage(string href, string number, string title, string text = "")
    {
        _pages.Add((href, number, title));
        AddPart("", "", text);
    }

    /// <summary>Below the page added last.</summary>
    public void AddPart(string anchor, string heading, string text)
    {
        foreach (var word in SearchWords.Of(text))
        {
            if (!_places.TryGetValue(word, out var places)) _places[word] = places = [];
            if (places.Count == 0 || places[^1] != _parts.Count) places.Add(_parts.Count);
        }
        _parts.Add((_pages.Count - 1, anchor, heading, PlainText.Shorten(text, LeadLength)));
    }

    public string Write()
    {
        var common = _places.Where(w => _parts.Count >= CommonFrom && w.Value.Count > _parts.Count * CommonShare).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var words = _places.Where(w => !common.Contains(w.Key)).OrderBy(w => w.Key, StringComparer.Ordinal).ToList();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = AnswersJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", FormatVersion);
            WriteArrays(json, "pages", _pages, p => [p.Href, p.Number, p.Title]);
            WriteArrays(json, "parts", _parts, p => [p.Page, p.Anchor, p.Heading, p.Lead]);
            json.WriteString("common", string.Join(' ', common.Order(StringComparer.Ordinal)));
            json.WriteString("words", SearchWords.Pack(words.Select(w => w.Key)));
            json.WriteString("places", string.Join(' ', words.Select(w => SearchWords.PackPlaces(w.Value))));
            json.WriteEndObject();
        }
        return string.Create(CultureInfo.InvariantCulture, $"globalThis.COURSEPACK_INDEX = {Encoding.UTF8.GetString(buffer.WrittenSpan)};\n");
    }

    private static void WriteArrays<T>(Utf8JsonWriter json, string name, List<T> rows, Func<T, object[]> cells)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var cell in cells(row))
            {
                if (cell is int number) json.WriteNumberValue(number);
                else json.WriteStringValue((string)cell);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}
