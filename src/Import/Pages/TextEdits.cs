using System.Text;

namespace LlmEvolution.Import.Pages;

/// <summary>Replacements in a text, so that everything nobody touches stays as its author wrote it.</summary>
internal sealed class TextEdits
{
    private readonly List<(int Start, int Length, string Text)> _edits = [];

    public TextEdits Copy()
    {
        var copy = new TextEdits();
        copy._edits.AddRange(_edits);
        return copy;
    }

    public void Replace(int start, int length, string text) => _edits.Add((start, length, text));

    public void Insert(int at, string text) => Replace(at, 0, text);

    public void Delete(int start, int length) => Replace(start, length, "");

    /// <summary>Of edits that overlap the one that begins first and is longest counts: what it replaces is gone for the others.</summary>
    public string Apply(string text, int from)
    {
        var result = new StringBuilder(text.Length);
        var at = from;
        foreach (var (start, length, replacement) in _edits.Where(e => e.Start >= from).OrderBy(e => e.Start).ThenBy(e => e.Length > 0).ThenByDescending(e => e.Length))
        {
            if (start < at) continue;
            result.Append(text, at, start - at).Append(replacement);
            at = Math.Min(text.Length, start + length);
        }
        return result.Append(text, at, text.Length - at).ToString();
    }
}
