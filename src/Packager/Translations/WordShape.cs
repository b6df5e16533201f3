using System.Collections.Immutable;

namespace LlmEvolution.Packager.Translations;

/// <summary>Where a YAML document holds words, which a translation replaces; all else belongs to the original.</summary>
internal abstract record WordShape;

/// <summary>A single value.</summary>
/// <param name="Optional">Nobody misses its translation: names, units, what reads the same in many languages.</param>
internal sealed record WordText(bool Optional = false) : WordShape;

/// <summary>A list of single values.</summary>
/// <param name="Free">The translation may have more or fewer, as with the answers that count as right.</param>
internal sealed record WordTexts(bool Free = false) : WordShape;

/// <summary>A mapping; keys that are not listed hold no words.</summary>
internal sealed record WordMap(ImmutableDictionary<string, WordShape> Keys) : WordShape;

/// <summary>A list of mappings.</summary>
/// <param name="Id">The key that names an entry; null: the order does.</param>
/// <param name="Optional">Entries may be left out of the translation.</param>
internal sealed record WordList(WordMap Entry, string? Id = null, bool Optional = false) : WordShape;
