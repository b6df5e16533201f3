namespace LlmEvolution.Packager.Source;

/// <summary>A run of characters in a file. Offsets are UTF-16 units from the file's start.</summary>
public sealed record SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>Line and column of the first character, both counted from 1.</summary>
    public LinePosition Position => File.Lines.PositionOf(Start);

    /// <summary>Line and column behind the last character.</summary>
    public LinePosition EndPosition => File.Lines.PositionOf(Start + Length);

    /// <summary>No more than its first characters: enough to show where something long begins.</summary>
    public SourceSpan First(int length) => this with { Length = Math.Min(Length, length) };

    /// <summary>path:line:column.</summary>
    public override string ToString() => $"{File.Path}:{Position.Line}:{Position.Column}";
}
