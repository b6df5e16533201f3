using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;

namespace LlmEvolution.Packager.Translations;

/// <summary>
/// Puts the words of a translation into the original: ids, order, numbers and right answers are the original's, and each
/// value keeps the place where it was written. What is repeated from the original may stay, as long as it is the same.
/// </summary>
/// <param name="language">Of the translation.</param>
/// <param name="diagnostics">Takes what does not fit, and what is missing.</param>
internal sealed class WordMerger(string language, DiagnosticBag diagnostics)
{
    public YamlMap Merge(YamlMap original, YamlMap translated, WordMap shape)
    {
        foreach (var entry in translated.Entries.Where(e => original[e.Key.Value] is null && e.Key.Value != TranslationStamp.Key))
            diagnostics.Report(LanguageDiagnostics.NotInOriginal, entry.Key.Span, NearMiss.Help(entry.Key.Value, shape.Keys.Keys, "remove it, or write it in the original as well"), entry.Key.Value);
        return new YamlMap([.. original.Entries.Select(e => e with { Value = Merge(e, translated[e.Key.Value], translated, shape.Keys.GetValueOrDefault(e.Key.Value)) })], translated.Span);
    }

    public YamlList Merge(YamlList original, YamlList translated, WordList shape)
    {
        var entries = shape.Id is { } id ? ById(original, translated, shape, id) : ByOrder(original, translated, shape);
        return new YamlList(entries, translated.Span);
    }

    private YamlNode Merge(YamlEntry original, YamlNode? translated, YamlMap around, WordShape? shape)
    {
        var key = original.Key.Value;
        if (shape is null)
        {
            if (translated is not null && !Same(original.Value, translated))
                diagnostics.Report(LanguageDiagnostics.BelongsToOriginal, translated.Span, "remove the key: it is the same in every language", key);
            return original.Value;
        }
        if (translated is null or YamlScalar { IsNull: true })
        {
            if (HasWords(original.Value, shape)) diagnostics.Report(LanguageDiagnostics.WordMissing, (translated ?? around).Span.First(1), $"add '{key}: …', or leave it to readers in the original's language", key, language);
            return original.Value;
        }
        switch (shape, original.Value, translated)
        {
            case (WordText, YamlScalar, YamlScalar): return translated;
            case (WordTexts { Free: true }, YamlList, YamlList): return translated;
            case (WordTexts, YamlList before, YamlList after): return SameCount(key, before, after) ? after : before;
            case (WordMap map, YamlMap before, YamlMap after): return Merge(before, after, map);
            case (WordList list, YamlList before, YamlList after): return list.Id is null && !SameCount(key, before, after) ? before : Merge(before, after, list);
        }
        // What is wrong with the original itself is said of the original.
        if (original.Value.GetType() != translated.GetType())
            diagnostics.Report(LanguageDiagnostics.OtherShape, translated.Span, $"write {original.Value.Kind}, as {original.Value.Span} does", key, translated.Kind, original.Value.Kind);
        return original.Value;
    }

    private bool SameCount(string key, YamlList original, YamlList translated)
    {
        if (original.Items.Length == translated.Items.Length) return true;
        diagnostics.Report(LanguageDiagnostics.OtherCount, translated.Span.First(1), $"write one for each of {original.Span}, in the same order", key, translated.Items.Length, original.Items.Length);
        return false;
    }

    private ImmutableArray<YamlNode> ByOrder(YamlList original, YamlList translated, WordList shape) =>
        [.. original.Items.Zip(translated.Items, (before, after) => before is YamlMap a && after is YamlMap b ? Merge(a, b, shape.Entry) : before)];

    private ImmutableArray<YamlNode> ById(YamlList original, YamlList translated, WordList shape, string id)
    {
        var known = original.Items.OfType<YamlMap>().Select(m => IdOf(m, id)).OfType<string>().ToList();
        var found = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        foreach (var entry in translated.Items.OfType<YamlMap>())
        {
            var name = IdOf(entry, id);
            if (name is not null && known.Contains(name)) found.TryAdd(name, entry);
            else diagnostics.Report(LanguageDiagnostics.UnknownEntry, (entry[id] ?? entry).Span.First(40), NearMiss.Help(name ?? "", known, $"write '{id}: …' with one of the original's, or remove the entry"), id, name ?? "");
        }
        return [.. original.Items.Select(item => item is YamlMap map && IdOf(map, id) is { } name ? Named(map, name) : item)];

        YamlNode Named(YamlMap map, string name)
        {
            if (found.TryGetValue(name, out var entry)) return Merge(map, entry, shape.Entry);
            if (!shape.Optional) diagnostics.Report(LanguageDiagnostics.WordMissing, translated.Span.First(1), $"add an entry with '{id}: {name}'", name, language);
            return map;
        }
    }

    private static string? IdOf(YamlMap map, string id) => (map[id] as YamlScalar)?.Value;

    private static bool HasWords(YamlNode node, WordShape shape) => (shape, node) switch
    {
        (WordText { Optional: true }, _) or (WordTexts { Free: true }, _) or (_, YamlScalar { IsNull: true }) => false,
        (WordList list, _) => !list.Optional,
        _ => true,
    };

    private static bool Same(YamlNode a, YamlNode b) => (a, b) switch
    {
        (YamlScalar x, YamlScalar y) => x.Value == y.Value,
        (YamlList x, YamlList y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(p => Same(p.First, p.Second)),
        (YamlMap x, YamlMap y) => x.Entries.Length == y.Entries.Length && x.Entries.All(e => y[e.Key.Value] is { } other && Same(e.Value, other)),
        _ => false,
    };
}
