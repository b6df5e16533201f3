using System.Globalization;
using System.Numerics;
using LlmEvolution.Packager.Languages;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

/// <summary>A number as a reader reads it; src/Runtime/src/blocks/number.ts writes the same. tests/numbers.json holds both to it.</summary>
internal static class NumberText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // From here on the digits of a double are no longer all true.
    private const double Large = 1e15;

    public static string Of(double value, int decimals, Words words)
    {
        if (double.IsNaN(value)) return words.Block("numberNone");
        var size = Math.Abs(value);
        var fixedPoint = size >= Large ? "" : FixedPoint(size, decimals);
        var vanishes = fixedPoint.AsSpan().IndexOfAnyInRange('1', '9') < 0;
        var text = vanishes && size > 0 ? Scientific(size).Replace(".", words.Block("numberDecimal"), StringComparison.Ordinal) : Group(fixedPoint, words);
        return value < 0 ? "−" + text : text;
    }

    public static string Of(decimal value, int decimals, Words words) => Of((double)value, decimals, words);

    // ECMAScript's toFixed: the exact value, and of two decimals equally near the larger. .NET takes the even one.
    private static string FixedPoint(double size, int decimals)
    {
        var bits = BitConverter.DoubleToInt64Bits(size);
        var power = Math.Max(1, (int)(bits >> 52)) - 1075;
        var mantissa = (bits & 0xFFFFFFFFFFFFF) | (bits >> 52 == 0 ? 0 : 1L << 52);
        var scaled = mantissa * BigInteger.Pow(10, decimals);
        var rounded = power >= 0 ? scaled << power : (scaled + (BigInteger.One << (-power - 1))) >> -power;
        var digits = rounded.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }

    // Two significant digits tell how small or large it is; that is all one needs of such a number.
    private static string Scientific(double size)
    {
        var parts = size.ToString("e1", CultureInfo.InvariantCulture).Split('e');
        var exponent = int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var raised = string.Concat(Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).Select(d => Superscripts[d - '0']));
        return $"{parts[0]} × 10{(exponent < 0 ? "⁻" : "")}{raised}";
    }

    private static string Group(string text, Words words)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        for (var at = whole.Length - 3; at > 0; at -= 3) whole = whole.Insert(at, words.Block("numberGroup"));
        return point < 0 ? whole : whole + words.Block("numberDecimal") + text[(point + 1)..];
    }
}
