using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>
/// Takes values out of a mapping one key at a time. A value of the wrong kind is reported and read as absent;
/// <see cref="Finish"/> reports the keys nobody asked for.
/// </summary>
/// <param name="map">The mapping.</param>
/// <param name="what">For messages: "course.yml", "the lesson", "a question".</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class MapReader(YamlMap map, string what, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public SourceSpan Span => map.Span;

    /// <summary>In the order of the file; each counts as asked for.</summary>
    public IReadOnlyList<string> Keys
    {
        get
        {
            _asked.UnionWith(map.Entries.Select(e => e.Key.Value));
            return [.. map.Entries.Select(e => e.Key.Value)];
        }
    }

    public bool Has(string key)
    {
        _asked.Add(key);
        return map[key] is { } node and not YamlScalar { IsNull: true };
    }

    public SourceSpan SpanOf(string key) => map[key]?.Span ?? map.Span;

    public void Finish()
    {
        foreach (var entry in map.Entries.Where(e => !_asked.Contains(e.Key.Value)))
        {
            var help = NearMiss.Help(entry.Key.Value, _asked, $"its keys are {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
            diagnostics.Report(ModelDiagnostics.UnknownKey, entry.Key.Span, help, entry.Key.Value, what);
        }
    }

    public void Missing(string key, string? help = null) =>
        diagnostics.Report(ModelDiagnostics.MissingKey, map.Span with { Length = 0 }, help ?? $"add '{key}: …'", what, key);

    /// <summary>The scalar, or null when it is absent, empty or of another kind.</summary>
    public YamlScalar? Scalar(string key, bool required = false)
    {
        if (!Has(key))
        {
            if (required) Missing(key);
            return null;
        }
        if (map[key] is YamlScalar scalar) return scalar;
        WrongKind(key, "a single value");
        return null;
    }

    public string? Text(string key, bool required = false) => Scalar(key, required)?.Value.Trim();

    public int? Whole(string key, int minimum, int maximum, bool required = false)
    {
        if (Scalar(key, required) is not { } scalar) return null;
        if (!int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return Wrong<int?>(scalar, "a whole number");
        if (value >= minimum && value <= maximum) return value;
        diagnostics.Report(ModelDiagnostics.OutOfRange, scalar.Span, null, value, key, minimum, maximum);
        return null;
    }

    public decimal? Number(string key, decimal minimum, decimal maximum, bool required = false)
    {
        if (Scalar(key, required) is not { } scalar) return null;
        if (!decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return Wrong<decimal?>(scalar, "a number written like 12.5");
        if (value >= minimum && value <= maximum) return value;
        diagnostics.Report(ModelDiagnostics.OutOfRange, scalar.Span, null, value, key, minimum, maximum);
        return null;
    }

    public bool? Truth(string key, bool required = false) => Scalar(key, required) switch
    {
        null => null,
        { Value: "true" } => true,
        { Value: "false" } => false,
        var other => Wrong<bool?>(other, "true or false"),
    };

    public string? Word(string key, IReadOnlyCollection<string> words, bool required = false)
    {
        if (Scalar(key, required) is not { } scalar) return null;
        if (words.Contains(scalar.Value)) return scalar.Value;
        diagnostics.Report(
            ModelDiagnostics.WrongValue,
            scalar.Span,
            NearMiss.Help(scalar.Value, words, $"write one of: {string.Join(", ", words)}"),
            scalar.Value,
            $"a value of '{key}'");
        return null;
    }

    public DateOnly? Date(string key, bool required = false)
    {
        if (Scalar(key, required) is not { } scalar) return null;
        return DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Wrong<DateOnly?>(scalar, "a date written like 2026-11-24");
    }

    /// <summary>YYYY-MM, as written.</summary>
    public string? Month(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        return DateOnly.TryParseExact(scalar.Value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? scalar.Value
            : Wrong<string>(scalar, "a month written like 2026-11");
    }

    /// <summary>YYYY, YYYY-MM or YYYY-MM-DD, as written.</summary>
    public string? PartialDate(string key, bool required = false)
    {
        if (Scalar(key, required) is not { } scalar) return null;
        return DateOnly.TryParseExact(scalar.Value, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? scalar.Value
            : Wrong<string>(scalar, "a date written like 2017, 2017-06 or 2017-06-12");
    }

    public MapReader? Map(string key, string name)
    {
        if (!Has(key)) return null;
        if (map[key] is YamlMap inner) return new MapReader(inner, name, diagnostics);
        WrongKind(key, "a mapping (key: value)");
        return null;
    }

    public ImmutableArray<YamlNode> List(string key, bool required = false)
    {
        if (!Has(key))
        {
            if (required) Missing(key);
            return [];
        }
        if (map[key] is YamlList list) return list.Items;
        WrongKind(key, "a list (- …)");
        return [];
    }

    public ImmutableArray<YamlScalar> Scalars(string key, bool required = false)
    {
        var found = ImmutableArray.CreateBuilder<YamlScalar>();
        foreach (var item in List(key, required))
        {
            if (item is YamlScalar { IsNull: false } scalar) found.Add(scalar);
            else diagnostics.Report(ModelDiagnostics.WrongKind, item.Span, null, $"an entry of {key}", "a single value", item.Kind);
        }
        return found.ToImmutable();
    }

    public IEnumerable<MapReader> Maps(string key, string name, bool required = false)
    {
        foreach (var item in List(key, required))
        {
            if (item is YamlMap inner) yield return new MapReader(inner, name, diagnostics);
            else diagnostics.Report(ModelDiagnostics.WrongKind, item.Span, null, $"an entry of {key}", "a mapping (key: value)", item.Kind);
        }
    }

    public ImmutableArray<Reference> References(string key) =>
        [.. Scalars(key).Select(s => new Reference(s.Value, s.Span))];

    public Reference? Reference(string key) =>
        Scalar(key) is { } scalar ? new Reference(scalar.Value, scalar.Span) : null;

    private void WrongKind(string key, string expected) =>
        diagnostics.Report(ModelDiagnostics.WrongKind, map[key]!.Span, null, key, expected, map[key]!.Kind);

    private T? Wrong<T>(YamlScalar scalar, string expected)
    {
        diagnostics.Report(ModelDiagnostics.WrongValue, scalar.Span, null, scalar.Value, expected);
        return default;
    }
}
