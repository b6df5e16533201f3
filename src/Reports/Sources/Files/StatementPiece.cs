using LlmEvolution.Packager.Source;

namespace LlmEvolution.Reports.Sources.Files;

/// <summary>What stands at a place of a file.</summary>
internal enum PieceKind
{
    /// <summary>A JSON object where a statement belongs.</summary>
    Statement,

    /// <summary>Another value where a statement belongs.</summary>
    Other,

    /// <summary>No JSON.</summary>
    Malformed,

    /// <summary>The file ends before the value does.</summary>
    Truncated,

    /// <summary>Longer than any statement may be.</summary>
    TooLong,
}

/// <param name="Json">The statement; of what is none the line that it stands in, if a person can be shown it.</param>
/// <param name="At">Where it begins, or where it is wrong; of a statement nobody asks.</param>
/// <param name="Message">What is wrong.</param>
internal readonly record struct StatementPiece(PieceKind Kind, ReadOnlyMemory<byte> Json, LinePosition At, string Message = "");
