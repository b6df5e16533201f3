using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>Running text cut into sentences and words, as far as English punctuation tells.</summary>
internal static partial class Sentences
{
    // Short forms that end in a point and do not end a sentence.
    private static readonly string[] s_short = ["e.g.", "i.e.", "et al.", "vs.", "approx.", "Fig.", "No.", "Dr.", "Mr.", "Ms.", "St.", "cf.", "pp.", "U.S."];

    public static IEnumerable<string> Of(string text)
    {
        var rest = s_short.Aggregate(text, (t, s) => t.Replace(s, s.Replace('.', '\u2024'), StringComparison.Ordinal));
        return End().Split(rest).Select(s => s.Trim()).Where(s => s.Length > 0);
    }

    public static int Words(string sentence) =>
        sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    /// <summary>Runs of vowels, without a silent e at the end: near enough for a mean over a lesson.</summary>
    public static int Syllables(string word)
    {
        var count = Vowels().Count(word);
        if (count > 1 && word.EndsWith('e') && !word.EndsWith("le", StringComparison.Ordinal)) count--;
        return Math.Max(1, count);
    }

    /// <summary>Flesch-Kincaid grade level (Kincaid and others, 1975); null for fewer than 100 words, where it says nothing.</summary>
    public static double? Grade(IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        var words = all.SelectMany(s => Letters().Matches(s).Select(m => m.Value.ToLowerInvariant())).ToList();
        if (words.Count < 100) return null;
        return (0.39 * words.Count / all.Count) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    [GeneratedRegex("""(?<=[.!?]["”’')]{0,2})\s+(?=["“‘'(]?[\p{Lu}\d])""")]
    private static partial Regex End();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
