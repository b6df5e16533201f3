using System.Collections;
using System.Globalization;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Diagnostics;

/// <summary>Collects findings during a build. Not safe for use by several threads at once.</summary>
/// <param name="policy">Applied to every finding as it comes in.</param>
public sealed class DiagnosticBag(DiagnosticPolicy policy) : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>With the default policy.</summary>
    public DiagnosticBag()
        : this(DiagnosticPolicy.Default)
    {
    }

    /// <summary>Findings so far.</summary>
    public int Count => _items.Count;

    /// <summary>Whether any of them stops a build.</summary>
    public bool HasErrors => _items.Exists(d => d.Severity == Severity.Error);

    /// <summary>Adds a finding; <paramref name="args"/> are the values of the descriptor's message.</summary>
    public void Report(Descriptor descriptor, SourceSpan? span, string? help = null, params object?[] args) =>
        Add(new Diagnostic(descriptor, span, string.Format(CultureInfo.InvariantCulture, descriptor.Message, args), help));

    /// <summary>Adds a finding, as far as the policy lets it count.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (policy.Apply(diagnostic) is { } counted) _items.Add(counted);
    }

    /// <summary>The findings by file, then place, then code: the order does not depend on which stage ran first.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items.Order(Comparer<Diagnostic>.Create(Compare))];

    /// <summary>In the order in which they came.</summary>
    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        var order = string.CompareOrdinal(a.Span?.File.Path, b.Span?.File.Path);
        if (order == 0) order = (a.Span?.Start ?? -1).CompareTo(b.Span?.Start ?? -1);
        if (order == 0) order = string.CompareOrdinal(a.Code, b.Code);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }
}
