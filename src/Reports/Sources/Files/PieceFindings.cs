using System.Text;

namespace LlmEvolution.Reports.Sources.Files;

/// <summary>Says of each piece that is no statement what is wrong with it.</summary>
internal sealed class PieceFindings(SourceFindings findings)
{
    private const string Help = "statements are JSON objects: one, an array of them, a StatementResult, or one a line";

    /// <param name="before">Statements that came before it.</param>
    public void Tell(StatementPiece piece, long before)
    {
        var line = Encoding.UTF8.GetString(piece.Json.Span);
        switch (piece.Kind)
        {
            case PieceKind.Other: findings.At(piece.At, line, SourceDiagnostics.NoStatement, Help, piece.Message); break;
            case PieceKind.Malformed: findings.At(piece.At, line, SourceDiagnostics.Malformed, "mend it, or leave it out; in one line for each statement (NDJSON) a bad line costs only itself", piece.Message); break;
            case PieceKind.Truncated: findings.At(piece.At, line, SourceDiagnostics.Truncated, "get the whole file and give it again: what is known already does not count twice", before); break;
            default: findings.At(piece.At, "", SourceDiagnostics.TooLong, "attachments do not belong into statements", StatementReader.Longest >> 20); break;
        }
    }

    public void Close() => findings.Close();
}
