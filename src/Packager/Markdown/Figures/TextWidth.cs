namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>
/// About how wide a text is in the sans-serif fonts readers have: letter classes in ems, near Arial and Helvetica. Wider fonts
/// exist, so a text that fits by this may still be tight, but one that does not fit by this fits nowhere.
/// </summary>
internal static class TextWidth
{
    public static double Of(string text, double size, bool bold)
    {
        var ems = text.EnumerateRunes().Sum(rune => rune.Value switch
        {
            'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.25,
            't' or 'f' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' or ' ' => 0.3,
            'm' or 'w' or 'M' or 'W' or '@' or '%' or '→' => 0.83,
            >= 'A' and <= 'Z' => 0.66,
            > 0x2E80 => 1.0,
            _ => 0.53,
        });
        return ems * size * (bold ? 1.06 : 1);
    }
}
