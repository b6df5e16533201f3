using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace LlmEvolution.Reports.Sources.Files;

/// <summary>One JSON value a line; what is wrong with one says nothing about the next.</summary>
internal sealed class LinePieces(ByteWindow window)
{
    public async IAsyncEnumerable<StatementPiece> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var start = 0;
        while (true)
        {
            var length = window.Bytes[start..].IndexOf((byte)'\n');
            if (length >= 0 || window.Ended)
            {
                var end = length < 0 ? window.Bytes.Length : start + length;
                await foreach (var piece in PiecesOfAsync(start, end, last: length < 0)) yield return piece;
                if (length < 0) yield break;
                start = end + 1;
                continue;
            }
            window.Drop(start);
            start = 0;
            if (window.Full)
            {
                yield return new StatementPiece(PieceKind.TooLong, default, window.PositionOf(0));
                start = await NextLineAsync(cancellation);
            }
            else
            {
                await window.FillAsync(cancellation);
            }
        }
    }

    private async IAsyncEnumerable<StatementPiece> PiecesOfAsync(int start, int end, bool last)
    {
        var line = window.Copy(start, end);
        if (line.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0) yield break;
        if (IsStatement(line))
        {
            yield return new StatementPiece(PieceKind.Statement, line.AsMemory().Trim(" \t\r"u8), default);
            yield break;
        }
        var at = window.PositionOf(start);
        await foreach (var piece in new DocumentPieces(new ByteWindow(new MemoryStream(line), line.Length + 1)).ReadAsync(CancellationToken.None))
        {
            // Only the last line can be half because the file is.
            var kind = piece.Kind == PieceKind.Truncated && !last ? PieceKind.Malformed : piece.Kind;
            var message = kind == piece.Kind ? piece.Message : "the line ends before the value does";
            yield return new StatementPiece(kind, kind == PieceKind.Statement ? piece.Json : Shown(line), at with { Column = piece.At.Column }, message);
        }
    }

    /// <summary>Nearly every line is one, and needs no more than this.</summary>
    private static bool IsStatement(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, StatementReader.Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("statements"u8) || !reader.Read()) return false;
                reader.Skip();
            }
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Lines that can be shown to a person go with what is wrong with them.</summary>
    private static ReadOnlyMemory<byte> Shown(byte[] line) => line.Length <= 2000 ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line)) : default;

    private async ValueTask<int> NextLineAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var end = window.Bytes.IndexOf((byte)'\n');
            if (end >= 0) return end + 1;
            window.Drop(window.Bytes.Length);
            if (window.Ended) return 0;
            await window.FillAsync(cancellation);
        }
    }
}
