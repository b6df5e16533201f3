using System.Text;

namespace LlmEvolution.Benchmarks.Course;

/// <summary>Sentences of made-up words: as many different ones, and as unequally often, as in a text of a person.</summary>
internal sealed class Prose(Chance chance)
{
    private const int Vocabulary = 4_000;

    private static readonly string[] s_starts = ["b", "br", "c", "d", "f", "g", "gr", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w"];
    private static readonly string[] s_middles = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] s_ends = ["", "n", "r", "s", "t", "l", "nd", "st", "ng"];
    private static readonly string[] s_words = Words();

    /// <summary>Words written so far.</summary>
    public int Count { get; private set; }

    public string Word()
    {
        Count++;
        return s_words[chance.Skewed(Vocabulary)];
    }

    public string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    public string Title(int words) => Capital(Phrase(words));

    public string Sentence()
    {
        var words = Phrase(chance.Between(8, 20)).Split(' ');
        if (words.Length > 12) words[chance.Between(4, 8)] += ",";
        return Capital(string.Join(' ', words)) + ".";
    }

    public string Paragraph() => string.Join(' ', Enumerable.Range(0, chance.Between(3, 5)).Select(_ => Sentence()));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string[] Words()
    {
        var chance = new Chance(1);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Vocabulary)
        {
            var word = new StringBuilder();
            // The words used most are the shortest.
            for (var syllables = 1 + (words.Count / 600 > chance.Below(4) ? 1 : 0) + chance.Below(2); syllables > 0; syllables--)
                word.Append(chance.Of(s_starts)).Append(chance.Of(s_middles)).Append(chance.Of(s_ends));
            words.Add(word.ToString());
        }
        return [.. words];
    }
}
