using System.Security.Cryptography;
using System.Text;
using LlmEvolution.Packager.Load;

namespace LlmEvolution.Packager.Translations;

/// <summary>
/// Which words of the original a translation was made from: the first digits of their SHA-256. It changes with every word
/// and with nothing else, so new ids, minutes or pass marks make no translation old.
/// </summary>
internal static class TranslationStamp
{
    /// <summary>Stands in each translation file; in a file that is a list, in each entry.</summary>
    public const string Key = "translates";

    /// <summary>What a file says that coursepack has written for the translator to start from.</summary>
    public const string Untranslated = "nothing";

    private const int Digits = 12;

    /// <param name="original">The YAML.</param>
    /// <param name="shape">Where it holds words.</param>
    /// <param name="body">The Markdown of a lesson.</param>
    public static string Of(YamlNode original, WordShape shape, string body = "")
    {
        var text = new StringBuilder();
        Collect(original, shape, text);
        foreach (var line in body.ReplaceLineEndings("\n").Trim('\n').Split('\n')) text.Append(line.TrimEnd()).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits];
    }

    private static void Collect(YamlNode node, WordShape shape, StringBuilder text)
    {
        switch (node, shape)
        {
            case (YamlScalar scalar, WordText):
                text.Append(scalar.Value.Trim()).Append('\0');
                break;
            case (YamlList list, WordTexts):
                foreach (var scalar in list.Items.OfType<YamlScalar>()) text.Append(scalar.Value.Trim()).Append('\0');
                break;
            case (YamlList list, WordList entries):
                foreach (var entry in list.Items) Collect(entry, entries.Entry, text);
                break;
            case (YamlMap map, WordMap keys):
                // The order in which keys stand is no matter of words.
                foreach (var (key, inner) in keys.Keys.OrderBy(k => k.Key, StringComparer.Ordinal))
                {
                    if (map[key] is not { } value) continue;
                    text.Append(key).Append('=');
                    Collect(value, inner, text);
                }
                break;
        }
    }
}
