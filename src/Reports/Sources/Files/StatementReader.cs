using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LlmEvolution.Reports.Sources.Files;

/// <summary>
/// Finds statements in JSON of any length with bounded memory: one of them, arrays, StatementResults (xAPI-Communication 2.1.3),
/// or one a line (NDJSON). A bad line costs that line; anywhere else nothing behind bad JSON can be trusted.
/// </summary>
internal sealed class StatementReader(Stream stream, int longest = StatementReader.Longest)
{
    /// <summary>Bytes of one statement: far more than any LRS takes.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private const int MaxDepth = 128;

    private readonly ByteWindow _window = new(stream, longest);

    /// <summary>What JSON may look like here.</summary>
    public static JsonReaderOptions Options { get; } = new() { AllowMultipleValues = true, MaxDepth = MaxDepth };

    /// <param name="lines">One value a line is certain, by the file's name.</param>
    public async IAsyncEnumerable<StatementPiece> ReadAsync(bool lines, [EnumeratorCancellation] CancellationToken cancellation)
    {
        do await _window.FillAsync(cancellation);
        while (_window.Bytes.Length < 3 && !_window.Ended);
        _window.DropMark();
        var pieces = lines || await IsByLineAsync(cancellation) ? new LinePieces(_window).ReadAsync(cancellation) : new DocumentPieces(_window).ReadAsync(cancellation);
        await foreach (var piece in pieces) yield return piece;
    }

    /// <summary>Whether the first line is a whole object, or the second begins one without being indented.</summary>
    private async ValueTask<bool> IsByLineAsync(CancellationToken cancellation)
    {
        while (true)
        {
            switch (Look())
            {
                case { } known: return known;
                case null when _window.Ended || _window.Full: return false;
                default: await _window.FillAsync(cancellation); break;
            }
        }

        // Null: more has to be read to know.
        bool? Look()
        {
            var text = _window.Bytes;
            var start = text.IndexOfAnyExcept(" \t\r\n"u8);
            if (start < 0) return null;
            if (text[start] != '{') return false;
            text = text[start..];
            var end = text.IndexOf((byte)'\n');
            if (end < 0) return null;
            var line = text[..end].TrimEnd(" \t\r"u8);
            if (line.Length > 1 && IsWhole(line)) return true;
            // In a document over several lines something opens or goes on before an object.
            return end + 1 < text.Length ? text[end + 1] == '{' && line[^1] is not ((byte)'[' or (byte)',' or (byte)':') : null;
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
