using System.Globalization;
using System.Text;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Words of a text, and how a list of them is packed; src/Runtime/src/search reads both.</summary>
internal static class SearchWords
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int BitsPerDigit = 5;

    /// <summary>
    /// Runs of letters, digits and marks in lower case. A single letter is no word; a Chinese or Japanese character is,
    /// because nothing stands between the words of those languages. Diacritics stay: the script folds them, in the index
    /// and in the query alike, so that there is one way of doing it.
    /// </summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            at += length;
            if (IsWordByItself(rune))
            {
                if (IsWord(word)) yield return word.ToString();
                word.Clear();
                yield return rune.ToString();
                continue;
            }
            if (IsPart(rune))
            {
                var lower = Rune.ToLowerInvariant(rune);
                if (lower.IsBmp) word.Append((char)lower.Value);
                else word.Append(lower.ToString());
                if (at < text.Length) continue;
            }
            if (IsWord(word)) yield return word.ToString();
            word.Clear();
        }
    }

    /// <summary>Words in ordinal order; each begins with how many letters it shares with the one before.</summary>
    public static string Pack(IEnumerable<string> words)
    {
        var packed = new StringBuilder();
        var last = "";
        foreach (var word in words)
        {
            var shared = Math.Min(last.AsSpan().CommonPrefixLength(word), Alphabet.Length - 1);
            packed.Append(packed.Length == 0 ? "" : " ").Append(Alphabet[shared]).Append(word, shared, word.Length - shared);
            last = word;
        }
        return packed.ToString();
    }

    /// <summary>Ascending numbers as gaps: five bits a character, lowest first; the sixth bit says that the gap goes on.</summary>
    public static string PackPlaces(IEnumerable<int> places)
    {
        var packed = new StringBuilder();
        var last = -1;
        foreach (var place in places)
        {
            var gap = place - last - 1;
            for (; gap >= 1 << BitsPerDigit; gap >>= BitsPerDigit) packed.Append(Alphabet[(gap & ((1 << BitsPerDigit) - 1)) | (1 << BitsPerDigit)]);
            packed.Append(Alphabet[gap]);
            last = place;
        }
        return packed.ToString();
    }

    private static bool IsWord(StringBuilder word) => word.Length > 1 || (word.Length == 1 && char.IsDigit(word[0]));

    // Kana, and the unified ideographs of the first plane; src/Runtime/src/search/words.ts has the same.
    private static bool IsWordByItself(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF);

    private static bool IsPart(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
