using System.Globalization;
using System.Text;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>
/// About how wide a text is in the sans-serif fonts readers have. Arial and Helvetica are the narrow ones among them: a text
/// that fits by this may still be tight in a wider font, but one that does not fit by this fits nowhere.
/// </summary>
internal static class TextWidth
{
    // Thousandths of an em for U+0020 to U+007E: Adobe's metrics of Helvetica, to which Arial was made equal.
    private static readonly short[] s_ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
    ];

    public static double Of(string text, double size, bool bold)
    {
        // Bold letters of the same fonts, on average.
        var factor = bold ? 1.06 : 1;
        return text.EnumerateRunes().Sum(Thousandths) / 1000.0 * size * factor;
    }

    private static int Thousandths(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => s_ascii[rune.Value - ' '],
        '·' or '‘' or '’' or '‚' => 222,
        '“' or '”' or '„' => 333,
        '×' or '÷' or '±' or '−' or '≤' or '≥' or '≈' or '≠' => 549,
        '←' or '→' or '↔' or '…' or '—' => 1000,
        '↑' or '↓' => 500,
        // Scripts of China, Japan and Korea, and pictures.
        >= 0x2E80 => 1000,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 500,
    };
}
