using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LlmEvolution.Reports.Sources.Files;

/// <summary>Statements of JSON documents one after another, each a statement, an array or a StatementResult.</summary>
internal sealed class DocumentPieces(ByteWindow window)
{
    private readonly List<StatementPiece> _found = [];
    private JsonReaderState _state = new(StatementReader.Options);

    // Bytes of the window that the reader is done with.
    private int _done;

    // Where in the window an object begins of which it is not known yet what it is; -1: there is none.
    private int _object = -1;

    // Depth at which statements are the elements of an array; 0: the top.
    private int _elements;

    // Depth to which a value too long to be kept is passed over; -1: none is.
    private int _skipTo = -1;

    private bool _broken;

    public async IAsyncEnumerable<StatementPiece> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            Step(window.Ended);
            foreach (var piece in _found) yield return piece;
            _found.Clear();
            if (_broken || window.Ended) yield break;
            MakeRoom();
            foreach (var piece in _found) yield return piece;
            _found.Clear();
            if (_broken) yield break;
            if (!window.Full) await window.FillAsync(cancellation);
        }
    }

    private void MakeRoom()
    {
        var keep = _object >= 0 ? _object : _done;
        window.Drop(keep);
        _done -= keep;
        if (_object >= 0) _object = 0;
        if (!window.Full) return;
        // A single name or text is as long as that: nobody can read behind it.
        _broken = _skipTo >= 0;
        if (_broken) return;
        _found.Add(new StatementPiece(PieceKind.TooLong, default, window.PositionOf(0)));
        (_object, _skipTo) = (-1, _elements);
        window.Drop(_done);
        _done = 0;
    }

    private void Step(bool final)
    {
        // Nothing open and nothing left: this is how files should end.
        if (final && _object < 0 && _elements == 0 && _skipTo < 0 && window.Bytes[_done..].IndexOfAnyExcept(" \t\r\n"u8) < 0) return;
        var reader = new Utf8JsonReader(window.Bytes[_done..], final, _state);
        var taken = _done;
        try
        {
            while (true)
            {
                if (!reader.Read()) break;
                if (!Take(ref reader, taken)) return;
                _done = taken + (int)reader.BytesConsumed;
                _state = reader.CurrentState;
            }
            _done = taken + (int)reader.BytesConsumed;
            _state = reader.CurrentState;
        }
        catch (JsonException e)
        {
            Break(e, final);
        }
    }

    /// <returns>False: more bytes are needed to go on behind the last token.</returns>
    private bool Take(ref Utf8JsonReader reader, int taken)
    {
        var depth = reader.CurrentDepth;
        var start = taken + (int)reader.TokenStartIndex;
        if (_skipTo >= 0)
        {
            if (depth == _skipTo && (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)) _skipTo = -1;
            return true;
        }
        if (_object >= 0) return TakeOfObject(ref reader, taken, depth);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when _elements == 0:
                _object = start;
                return true;
            case JsonTokenType.StartArray when _elements == 0:
                _elements = depth + 1;
                return true;
            case JsonTokenType.EndArray when depth == _elements - 1:
                // The end of a StatementResult is still to come when its statements are at depth 2.
                _elements = 0;
                _skipTo = depth == 1 ? 0 : -1;
                return true;
            case JsonTokenType.StartObject:
                if (!reader.TrySkip()) return false;
                Add(start, taken + (int)reader.BytesConsumed);
                return true;
            default:
                _found.Add(new StatementPiece(PieceKind.Other, default, window.PositionOf(start), NameOf(reader.TokenType)));
                if (reader.TokenType == JsonTokenType.StartArray) _skipTo = depth;
                return true;
        }
    }

    /// <summary>An object at the top is a statement, unless it has an array "statements".</summary>
    private bool TakeOfObject(ref Utf8JsonReader reader, int taken, int depth)
    {
        if (depth == 0)
        {
            Add(_object, taken + (int)reader.BytesConsumed);
            _object = -1;
            return true;
        }
        if (depth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("statements"u8)) return true;
        if (!reader.Read()) return false;
        if (reader.TokenType != JsonTokenType.StartArray) return true;
        (_object, _elements) = (-1, 2);
        return true;
    }

    private void Add(int start, int end) => _found.Add(new StatementPiece(PieceKind.Statement, window.Copy(start, end), default));

    private void Break(JsonException e, bool final)
    {
        _broken = true;
        if (final && IsCutOff())
        {
            _found.Add(new StatementPiece(PieceKind.Truncated, default, window.PositionOf(window.Bytes.Length)));
            return;
        }
        var message = e.Message.Split(" LineNumber:")[0];
        _found.Add(new StatementPiece(PieceKind.Malformed, default, window.PositionOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0), message));
    }

    /// <summary>What is there is the beginning of good JSON.</summary>
    private bool IsCutOff()
    {
        try
        {
            var reader = new Utf8JsonReader(window.Bytes[_done..], isFinalBlock: false, _state);
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
