using System.Text.Json;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Render.Pages;

namespace Packager.Tests.Languages;

public sealed partial class LanguageFileTests
{
    private sealed record PluralCase(string Language, string Form, int[] Numbers);

    public static TheoryData<string> Tags => [.. LanguageFile.Languages];

    [Fact]
    public void Seven_languages_come_with_the_tool() =>
        Assert.Equal(["ar", "de", "en", "es", "fr", "pt", "zh-Hans"], LanguageFile.Languages);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_every_word(string tag) =>
        Assert.Equal(Words.English.Keys, Words.For(tag).Keys);

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_word_is_empty_or_only_copied(string tag)
    {
        var words = Words.For(tag);

        // French groups digits with a space.
        Assert.DoesNotContain(words.Keys, k => k != "blocks.numberGroup" && words.FormsOf(k).Values.Any(string.IsNullOrWhiteSpace));
        // Some are the same in two languages (Quiz, Module, min); most are not.
        var same = words.Keys.Where(k => words.FormsOf(k)["other"] == Words.English.FormsOf(k)["other"] && words.FormsOf(k)["other"].Length > 14);
        if (tag != "en") Assert.Empty(same);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_word_holds_the_placeholders_of_the_English_one(string tag)
    {
        var words = Words.For(tag);

        Assert.All(words.Keys, k => Assert.Equal((k, Placeholders(Words.English.FormsOf(k)["other"])), (k, Placeholders(words.FormsOf(k)["other"]))));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_counted_word_has_a_form_for_every_number(string tag)
    {
        var words = Words.For(tag);
        var counted = words.Keys.Where(k => k.EndsWith("Count", StringComparison.Ordinal) && k.StartsWith("pages.", StringComparison.Ordinal)).ToList();
        var needed = Enumerable.Range(0, 201).Select(n => PluralRules.FormOf(tag, n)).Distinct().Order();

        Assert.Equal(4, counted.Count);
        Assert.All(counted, k => Assert.Equal(needed, words.FormsOf(k).Keys));
    }

    /// <summary>The same cases as in src/Runtime/test/languages.test.ts, which asks CLDR.</summary>
    [Fact]
    public void Plural_forms_are_those_of_CLDR()
    {
        var cases = JsonSerializer.Deserialize<PluralCase[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "plurals.json")), JsonSerializerOptions.Web)!;

        Assert.All(LanguageFile.Languages, l => Assert.Contains(cases, c => c.Language == l));
        Assert.All(cases, c => Assert.All(c.Numbers, n => Assert.Equal((c.Language, n, c.Form), (c.Language, n, PluralRules.FormOf(c.Language, n)))));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_word_of_pages_has_a_label(string tag)
    {
        var words = Words.For(tag);
        var labels = words.ToLabels();
        var properties = typeof(Labels).GetProperties().Where(p => p.PropertyType == typeof(string) || p.PropertyType == typeof(CountLabel)).ToList();

        Assert.Equal(words.Keys.Where(k => k.StartsWith("pages.", StringComparison.Ordinal)).Order(StringComparer.Ordinal), properties.Select(p => KeyOf(p.Name)).Order(StringComparer.Ordinal));
        Assert.All(properties, p => Assert.Equal(words.FormsOf(KeyOf(p.Name))["other"], p.GetValue(labels) is CountLabel count ? count.Forms["other"] : p.GetValue(labels)));
        Assert.Equal(12, labels.MonthNames.Split(' ').Length);
    }

    [Fact]
    public void Labels_are_English_until_somebody_says_otherwise()
    {
        var labels = new Labels();

        Assert.Equal("On this page", labels.OnThisPage);
        Assert.Equal("1 lesson", labels.LessonCount.Of(1));
        Assert.Equal("7 lessons", labels.LessonCount.Of(7));
    }

    [Fact]
    public void The_bundle_holds_English_so_English_sends_the_player_nothing()
    {
        Assert.Empty(Words.For("en-GB").ForPlayer());
        Assert.Contains(KeyValuePair.Create("saved", "Guardado"), Words.For("es").ForPlayer());
        Assert.DoesNotContain(Words.For("es").ForPlayer(), w => w.Key == "outlineNote");
    }

    [Theory]
    [InlineData("es-MX", "es")]
    [InlineData("pt-BR", "pt")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-Hant", null)]
    [InlineData("zh-TW", null)]
    [InlineData("nl", null)]
    public void A_region_uses_the_words_of_its_language(string tag, string? file) => Assert.Equal(file, LanguageFile.For(tag));

    [Theory]
    [InlineData("ar", true)]
    [InlineData("ar-EG", true)]
    [InlineData("he", true)]
    [InlineData("fa", true)]
    [InlineData("ur", true)]
    [InlineData("az-Arab", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("en", false)]
    public void Some_languages_are_written_from_right_to_left(string tag, bool rightToLeft) => Assert.Equal(rightToLeft, LanguageTag.IsRightToLeft(tag));

    [Theory]
    [InlineData("en", "Jun 12", "Nov 2026", "80%")]
    [InlineData("es", "12 jun", "nov 2026", "80\u00a0%")]
    [InlineData("de", "12. Juni", "Nov. 2026", "80\u00a0%")]
    [InlineData("zh-Hans", "6月12日", "2026年11月", "80%")]
    [InlineData("ar", "12 يونيو", "نوفمبر 2026", "80%")]
    public void Dates_and_percentages_are_written_as_the_language_does(string tag, string day, string month, string percent)
    {
        var labels = Words.For(tag).ToLabels();

        Assert.Equal((day, month, percent), (labels.DayOf(6, 12), labels.MonthOf("2026-11"), labels.PercentOf(80)));
    }

    /// <summary>As in src/Runtime/test/search.test.ts.</summary>
    [Fact]
    public void A_Chinese_character_is_a_word_of_the_search() => Assert.Equal(["gpt", "模", "型", "2", "个"], SearchWords.Of("GPT模型，2个"));

    private static string KeyOf(string property) => $"pages.{char.ToLowerInvariant(property[0])}{property[1..]}";

    private static string Placeholders(string text) => string.Join(" ", Placeholder().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
