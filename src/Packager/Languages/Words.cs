using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using LlmEvolution.Packager.Render.Pages;
using WordTable = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableSortedDictionary<string, string>>;

namespace LlmEvolution.Packager.Languages;

/// <summary>Everything that pages and player say by themselves, in one language, with what the author words differently.</summary>
internal sealed class Words
{
    private static readonly Lazy<Words> s_english = new(() => new Words("en", FlatOf(LanguageFile.Read("en"))));

    private readonly WordTable _words;

    private Words(string language, WordTable words)
    {
        Language = language;
        _words = words;
    }

    public static Words English => s_english.Value;

    /// <summary>RFC 5646 tag.</summary>
    public string Language { get; }

    /// <summary>English words where there is no file for the language.</summary>
    public static Words For(string language) => LanguageFile.For(language) switch
    {
        "en" => new Words(language, English._words),
        { } known => new Words(language, FlatOf(LanguageFile.Read(known))),
        _ => new Words(language, English._words),
    };

    /// <summary>Section and key of every word: "pages.next".</summary>
    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>The forms of a word by CLDR's names; only "other" of a word that has one form.</summary>
    public ImmutableSortedDictionary<string, string> FormsOf(string key) => _words[key];

    public Words With(IEnumerable<KeyValuePair<string, ImmutableSortedDictionary<string, string>>> own) => new(Language, _words.SetItems(own));

    /// <summary>A word inside a rendered text.</summary>
    public string Text(string key, params object[] values) => Fill(_words[$"{LanguageFile.Texts}.{key}"]["other"], values);

    /// <summary>A word of interactive blocks, which the player has as well.</summary>
    public string Block(string key) => _words[$"blocks.{key}"]["other"];

    /// <summary>What the player has to be told: where the words are not those of its bundle.</summary>
    public IEnumerable<KeyValuePair<string, string>> ForPlayer() =>
        from word in _words
        let dot = word.Key.IndexOf('.', StringComparison.Ordinal)
        where LanguageFile.OfPlayer.Contains(word.Key[..dot]) && word.Value["other"] != English._words[word.Key]["other"]
        select KeyValuePair.Create(word.Key[(dot + 1)..], word.Value["other"]);

    public Labels ToLabels()
    {
        var page = _words.Where(w => w.Key.StartsWith(LanguageFile.Pages + ".", StringComparison.Ordinal)).ToDictionary(w => w.Key[(LanguageFile.Pages.Length + 1)..], w => w.Value);
        var plain = page.Where(w => !w.Key.EndsWith("Count", StringComparison.Ordinal)).ToDictionary(w => w.Key, w => w.Value["other"]);
        return JsonSerializer.SerializeToElement(plain).Deserialize<Labels>(s_json)! with
        {
            ModuleCount = Count("moduleCount"),
            LessonCount = Count("lessonCount"),
            QuestionCount = Count("questionCount"),
            AttemptCount = Count("attemptCount"),
        };

        CountLabel Count(string key) => new(Language, page[key]);
    }

    public static string Fill(string text, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
            text = text.Replace($"{{{i}}}", string.Format(CultureInfo.InvariantCulture, "{0}", values[i]), StringComparison.Ordinal);
        return text;
    }

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    private static WordTable FlatOf(LanguageFile file) =>
        file.Sections.SelectMany(section => section.Value.Select(word => KeyValuePair.Create($"{section.Key}.{word.Key}", FormsOf(word.Value))))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, string> FormsOf(JsonElement word) => word.ValueKind == JsonValueKind.Object
        ? word.EnumerateObject().ToImmutableSortedDictionary(f => f.Name, f => f.Value.GetString()!, StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, string>.Empty.Add("other", word.GetString()!);
}
