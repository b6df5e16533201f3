using System.Text;
using System.Xml;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>Authored text as a manifest can hold it: on one line, without what XML forbids, not too long.</summary>
internal static class ManifestText
{
    /// <summary>Characters a title may have: the schema's maximum in 1.2, the smallest permitted maximum in 2004.</summary>
    public const int TitleLimit = 200;

    /// <summary>Characters of manifest/@version: the 1.2 schema's maximum.</summary>
    public const int VersionLimit = 20;

    public static string Fit(string text, int limit)
    {
        var line = Clean(text);
        if (line.Length <= limit) return line;

        var end = limit - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end].TrimEnd() + "…";
    }

    public static string Clean(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Control characters and line separators would be written as numeric entities, which Moodle shows literally.
            var breaks = Rune.IsControl(rune) || rune.Value is ' ' or 0x2028 or 0x2029;
            if (!breaks && IsXml(rune)) line.Append(rune.ToString());
            else if (breaks && line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd(' ');
    }

    private static bool IsXml(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
