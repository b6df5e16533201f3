using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>The words of the course's language, with those that the author writes under <c>strings</c> in course.yml.</summary>
internal sealed partial class WordsBuilder(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ImmutableSortedDictionary<string, string>> _own = new(StringComparer.Ordinal);

    /// <param name="language">RFC 5646 tag.</param>
    /// <param name="span">Where it is written.</param>
    /// <param name="strings">In the sections of a language file; null: none.</param>
    public Words Build(string language, SourceSpan span, MapReader? strings)
    {
        var words = Words.For(language);
        foreach (var section in words.Keys.GroupBy(SectionOf, StringComparer.Ordinal))
        {
            if (strings?.Map(section.Key, $"strings.{section.Key}") is not { } map) continue;
            foreach (var key in section) Read(map, key);
            map.Finish();
        }
        strings?.Finish();
        if (LanguageFile.For(language) is null) ReportMissing(language, span, words);
        return words.With(_own);
    }

    private static string SectionOf(string key) => key[..key.IndexOf('.', StringComparison.Ordinal)];

    private void Read(MapReader map, string key)
    {
        var name = key[(SectionOf(key).Length + 1)..];
        if (!map.Has(name)) return;
        var counts = name.EndsWith("Count", StringComparison.Ordinal) && Words.English.FormsOf(key).Count > 1;
        if (!counts)
        {
            if (map.Text(name) is { } text && HasPlaceholders(text, map.SpanOf(name), key)) _own[key] = ImmutableSortedDictionary<string, string>.Empty.Add("other", text);
            return;
        }
        if (map.Map(name, name) is not { } forms) return;
        var found = PluralRules.Forms.Select(form => (form, Text: forms.Text(form, required: form == "other"))).Where(f => f.Text is not null);
        _own[key] = found.ToImmutableSortedDictionary(f => f.form, f => f.Text!, StringComparer.Ordinal);
        forms.Finish();
    }

    private bool HasPlaceholders(string text, SourceSpan span, string key)
    {
        var english = Words.English.FormsOf(key)["other"];
        var (has, needs) = (In(text), In(english));
        if (has == needs) return true;
        diagnostics.Report(LanguageDiagnostics.Placeholders, span, "each number in braces stands for a value; write every one, in any order", key, has.Length == 0 ? "no placeholder" : has, needs.Length == 0 ? "none" : needs, english);
        return false;

        static string In(string words) => string.Join(", ", Placeholder().Matches(words).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
    }

    private void ReportMissing(string language, SourceSpan span, Words words)
    {
        var missing = words.Keys.Where(k => !_own.ContainsKey(k)).ToList();
        if (missing.Count == 0) return;
        var help = $"write the words under 'strings' in course.yml, in the sections of docs/languages.md, or take one of the languages that come with coursepack: {string.Join(", ", LanguageFile.Languages)}";
        diagnostics.Report(LanguageDiagnostics.NoWords, span, help, language, missing.Count, words.Keys.Count(), missing[0]);
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
