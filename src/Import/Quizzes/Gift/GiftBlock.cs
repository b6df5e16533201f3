namespace LlmEvolution.Import.Quizzes.Gift;

/// <summary>A question as it stands in the file.</summary>
/// <param name="Text">Without comments; line by line as long as in the file, so that offsets fit.</param>
/// <param name="Start">Where it begins in the file.</param>
internal sealed record GiftBlock(string Text, int Start, string Category);

/// <summary>A GIFT file in pieces: comments go, categories are kept in mind, and empty lines outside braces part the questions.</summary>
internal static class GiftBlocks
{
    private const string CategoryMark = "$CATEGORY:";

    public static IEnumerable<GiftBlock> Of(string text)
    {
        var clean = WithoutComments(text);
        var category = "";
        var at = 0;
        while (at < clean.Length)
        {
            var line = LineAt(clean, at);
            if (line.Trim().Trim(Comment).Length == 0)
            {
                at += line.Length;
            }
            else if (line.TrimStart().StartsWith(CategoryMark, StringComparison.OrdinalIgnoreCase))
            {
                category = line.TrimStart()[CategoryMark.Length..].Trim();
                at += line.Length;
            }
            else
            {
                var end = EndOf(clean, at);
                yield return new GiftBlock(clean[at..end].TrimEnd(), at, category);
                at = end;
            }
        }
    }

    /// <summary>The empty line behind the closing brace; where none closes, the first empty line.</summary>
    private static int EndOf(string text, int start)
    {
        int? blank = null;
        var open = false;
        for (var at = start; at < text.Length;)
        {
            var line = LineAt(text, at);
            if (line.Trim().Length == 0)
            {
                if (!open) return at;
                blank ??= at;
            }
            // A new question inside an open brace: somebody forgot to close it.
            else if (blank is { } earlier && open && line.TrimStart().StartsWith("::", StringComparison.Ordinal)) return earlier;
            for (var i = at; i < at + line.Length; i++)
            {
                if (text[i] == '\\') i++;
                else if (text[i] == '{') open = true;
                else if (text[i] == '}') open = false;
            }
            at += line.Length;
        }
        return open && blank is { } first ? first : text.Length;
    }

    private static string LineAt(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return text[at..(end < 0 ? text.Length : end + 1)];
    }

    private static string WithoutComments(string text)
    {
        var clean = text.ToCharArray();
        for (var at = 0; at < text.Length;)
        {
            var line = LineAt(text, at);
            if (line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                // A question goes on behind a comment in its middle: spaces would part it.
                for (var i = at; i < at + line.TrimEnd('\r', '\n').Length; i++) clean[i] = Comment;
            }
            at += line.Length;
        }
        return new string(clean);
    }

    /// <summary>Stands for each character of a comment; no text may hold it.</summary>
    public const char Comment = '\u0001';
}
