using System.Buffers;

namespace LlmEvolution.Packager.Load;

/// <summary>Characters that no page and no manifest may hold.</summary>
internal static class ControlCharacters
{
    // XML 1.0 §2.2: no character below U+0020 but tab, line feed and carriage return; nor U+FFFE and U+FFFF.
    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not (9 or 10 or 13)).Select(c => (char)c), '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>Place of the first one or of half a surrogate pair; -1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var control = text.IndexOfAny(s_controls);
        for (var i = 0; i < (control < 0 ? text.Length : control); i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }
        return control;
    }
}
