using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmEvolution.Import;

/// <summary>Names of the source as names that a course may have; the same source gives the same names.</summary>
internal static partial class Names
{
    private const int LengthLimit = 60;

    /// <summary>Lower-case letters, digits and hyphens; empty when nothing of that is in it.</summary>
    public static string Slug(string text)
    {
        var slug = Others().Replace(string.Concat(text.ToLowerInvariant().Select(Plain)), "-").Trim('-');
        return slug.Length <= LengthLimit ? slug : slug[..LengthLimit].Trim('-');
    }

    // Accents go, letters stay. Decomposition by Unicode's tables is not there in the invariant mode in which the tool runs.
    private static string Plain(char letter) => letter switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' => "a",
        'ç' or 'ć' or 'ĉ' or 'ċ' or 'č' => "c",
        'ď' or 'đ' or 'ð' => "d",
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ĕ' or 'ė' or 'ę' or 'ě' => "e",
        'ĝ' or 'ğ' or 'ġ' or 'ģ' => "g",
        'ì' or 'í' or 'î' or 'ï' or 'ĩ' or 'ī' or 'į' or 'ı' => "i",
        'ķ' => "k",
        'ĺ' or 'ļ' or 'ľ' or 'ł' => "l",
        'ñ' or 'ń' or 'ņ' or 'ň' => "n",
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' or 'ő' => "o",
        'ŕ' or 'ř' => "r",
        'ś' or 'ŝ' or 'ş' or 'š' or 'ș' => "s",
        'ţ' or 'ť' or 'ț' => "t",
        'ù' or 'ú' or 'û' or 'ü' or 'ũ' or 'ū' or 'ů' or 'ű' or 'ų' => "u",
        'ý' or 'ÿ' => "y",
        'ź' or 'ż' or 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => letter.ToString(),
    };

    /// <summary>Without the number in front: "01-intro", "2. Next", "03_last".</summary>
    public static string WithoutNumber(string name) => Number().Replace(name, "") is { Length: > 0 } rest ? rest : name;

    public static int? NumberOf(string name) => Number().Match(name) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"getting-started" as "Getting started".</summary>
    public static string Title(string name)
    {
        var words = WithoutNumber(name).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();

    [GeneratedRegex(@"^(\d{1,9})(?:[-_.]\s*|\s+)(?=\S)")]
    private static partial Regex Number();
}

/// <summary>Gives each thing an id of its own, in the order in which they come.</summary>
internal sealed class IdMaker
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="wanted">From the best to the last resort; the first that is free is taken, else the last with a number.</param>
    public string Take(params ReadOnlySpan<string> wanted)
    {
        var last = "item";
        foreach (var text in wanted)
        {
            var slug = Names.Slug(text);
            if (slug.Length == 0) continue;
            if (_taken.Add(slug)) return slug;
            last = slug;
        }
        for (var n = 1; ; n++)
        {
            var numbered = n == 1 ? last : string.Create(CultureInfo.InvariantCulture, $"{last}-{n}");
            if (_taken.Add(numbered)) return numbered;
        }
    }
}
