using System.Text;
using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Targets;

/// <summary>Bytes of an XML file as text: by byte order mark, then by declaration (XML 1.0, appendix F), then as UTF-8.</summary>
internal static partial class XmlText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text without a byte order mark, and the encoding's name: "invalid utf-8" when the bytes break it.</returns>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return DecodeUtf8(bytes[3..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode.GetString(bytes[2..]), "utf-16");
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16");
        // Longer than any declaration.
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]);
        var declared = Declaration().Match(start) is { Success: true } match ? match.Groups[1].Value : "utf-8";
        if (declared.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return DecodeUtf8(bytes);
        // ISO-8859-1 for all the rest: the names of elements are ASCII in every other encoding in use.
        return (Encoding.Latin1.GetString(bytes), declared);
    }

    private static (string, string) DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (s_strict.GetString(bytes), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.UTF8.GetString(bytes), "invalid utf-8");
        }
    }

    [GeneratedRegex("""^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)""")]
    private static partial Regex Declaration();
}
