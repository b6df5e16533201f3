using System.Collections.Immutable;
using LlmEvolution.Packager.Languages;

namespace LlmEvolution.Packager.Render.Pages;

/// <summary>A word that changes with its number: "1 lesson", "7 lessons".</summary>
/// <param name="Language">RFC 5646 tag, whose rules pick the form.</param>
/// <param name="Forms">By CLDR's names: zero, one, two, few, many, other. {0} is the number.</param>
public sealed record CountLabel(string Language, ImmutableSortedDictionary<string, string> Forms)
{
    /// <summary>The words for a number, which is at least 0.</summary>
    public string Of(int count)
    {
        var form = Forms.GetValueOrDefault(PluralRules.FormOf(Language, count)) ?? Forms["other"];
        return Words.Fill(form, count);
    }
}
