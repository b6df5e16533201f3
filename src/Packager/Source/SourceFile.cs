namespace LlmEvolution.Packager.Source;

/// <summary>One text file of a course as it was read.</summary>
/// <param name="path">Path below the course folder, with forward slashes.</param>
/// <param name="text">The whole text, decoded from UTF-8, without a byte order mark.</param>
public sealed class SourceFile(string path, string text)
{
    private LineMap? _lines;

    /// <summary>Below the course folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>False for a file that only has a name here: an archive, or an entry that is not text. Findings about it have no line.</summary>
    public bool HasLines { get; init; } = true;

    /// <summary>Where in the file the text begins: its first character, unless the file is too large to be kept and this is a line of it.</summary>
    internal LinePosition Start { get; init; } = new(1, 1);

    /// <summary>Its lines.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text, Start);

    /// <summary>A place in this file.</summary>
    /// <param name="start">Offset in UTF-16 units; clamped to the text.</param>
    /// <param name="length">Length in UTF-16 units; clamped to the text.</param>
    public SourceSpan Span(int start, int length = 0)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Text.Length - start));
    }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
