using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmEvolution.Records.Rules;

/// <summary>The forms of texts that xAPI-Data 4 names.</summary>
internal static partial class Formats
{
    // 2.0 asks for RFC 3339: extended format with seconds and offset. 1.0.3 takes all of ISO 8601.
    private static readonly string[] s_basic = ["yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmm"];

    /// <summary>RFC 3987 with a scheme (4.0: IRIs are absolute).</summary>
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>""{}|\\^`]+\z")]
    public static partial Regex Iri();

    [GeneratedRegex(@"^mailto:[^@\s]+@[^@\s]+\z")]
    public static partial Regex Mbox();

    [GeneratedRegex(@"^[0-9A-Fa-f]{40}\z")]
    public static partial Regex Sha1();

    /// <summary>SHA-2 in hexadecimal: 224, 256, 384 or 512 bits.</summary>
    [GeneratedRegex(@"^(?:[0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})\z")]
    public static partial Regex Sha2();

    /// <summary>RFC 4122 as text.</summary>
    [GeneratedRegex(@"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\z")]
    public static partial Regex Uuid();

    /// <summary>RFC 2046: type/subtype with parameters.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9!#$&^_.+\-]+/[A-Za-z0-9!#$&^_.+\-]+(?:\s*;\s*[A-Za-z0-9!#$&^_.+\-]+=(?:[A-Za-z0-9!#$&^_.+\-:/]+|""[^""]*""))*\z")]
    public static partial Regex MediaType();

    /// <summary>RFC 5646, 2.1: language, script, region, variants, extensions, private use; and the irregular ones of before.</summary>
    [GeneratedRegex(
        @"^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang))\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex LanguageTag();

    /// <summary>ISO 8601:2004, 4.4.3.2: weeks alone, or years to seconds; the last number may have a fraction.</summary>
    [GeneratedRegex(@"^P(?=\d|T\d)(?:\d+(?:[.,]\d+)?W|(?:\d+(?:[.,]\d+(?=Y\z))?Y)?(?:\d+(?:[.,]\d+(?=M\z))?M)?(?:\d+(?:[.,]\d+(?=D\z))?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+(?=H\z))?H)?(?:\d+(?:[.,]\d+(?=M\z))?M)?(?:\d+(?:[.,]\d+)?S)?)?)\z")]
    public static partial Regex Duration();

    /// <summary>A moment; without an offset it is UTC.</summary>
    public static bool TryReadTimestamp(string text, XapiVersion version, out DateTimeOffset moment)
    {
        moment = default;
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        var match = Extended().Match(text);
        if (!match.Success)
            return version == XapiVersion.One && DateTimeOffset.TryParseExact(text.TrimEnd('Z'), s_basic, CultureInfo.InvariantCulture, Utc, out moment);
        if (version == XapiVersion.Two && !(match.Groups["seconds"].Success && match.Groups["offset"].Success)) return false;
        var offset = match.Groups["offset"].Value;
        // 4.5: there is no minus zero.
        if (offset is "-00" or "-0000" or "-00:00") return false;
        if (offset is ['+' or '-', _, _]) offset += ":00";
        else if (offset is ['+' or '-', _, _, not ':', _]) offset = $"{offset[..3]}:{offset[3..]}";
        // Beyond 100 ns nothing is kept, so nothing is read.
        var seconds = match.Groups["seconds"].Success ? match.Groups["seconds"].Value : ":00";
        var fraction = match.Groups["fraction"].Value is { Length: > 8 } long9 ? long9[..8] : match.Groups["fraction"].Value;
        var plain = $"{match.Groups["minutes"].Value.ToUpperInvariant()}{seconds}{fraction.Replace(',', '.')}{offset.ToUpperInvariant()}";
        return DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, Utc, out moment);
    }

    public static string WriteTimestamp(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<minutes>\d{4}-\d\d-\d\d[Tt]\d\d:\d\d)(?<seconds>:\d\d)?(?<fraction>(?<=:\d\d:\d\d)[.,]\d+)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?\z")]
    private static partial Regex Extended();
}
