using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Inspect.Lms;

/// <summary>Finds packages that SuccessFactors would take for one another; only several packages together show it.</summary>
public static class ObjectIdComparison
{
    // Characters of the manifest's identifier that SuccessFactors keeps (SAP KBA 2316909).
    private const int Kept = 15;

    /// <summary>Findings about packages that would become one object, each at the later package.</summary>
    public static ImmutableArray<Diagnostic> Of(IReadOnlyList<Inspection> inspections)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var seen = new Dictionary<(string, string), (Inspection Package, string Identifier)>();
        foreach (var inspection in inspections.Where(i => i.Standard?.IsScorm == true && i.Summary is not null))
        {
            var identifier = inspection.Summary!.Identifiers.FirstOrDefault(i => i.Name == "manifest")?.Value ?? "";
            var start = identifier[..Math.Min(Kept, identifier.Length)];
            var launched = inspection.Summary.Outline.SelectMany(o => o.All).Select(n => n.Resource).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (launched.Find(r => seen.TryGetValue((start, r), out var other) && other.Identifier != identifier) is { } clash)
                findings.Add(Finding(inspection, identifier, seen[(start, clash)], clash));
            foreach (var resource in launched) seen.TryAdd((start, resource), (inspection, identifier));
        }
        return findings.ToImmutable();
    }

    private static Diagnostic Finding(Inspection inspection, string identifier, (Inspection Package, string Identifier) other, string resource)
    {
        var bag = new DiagnosticBag();
        var place = new SourceFile(inspection.Path, "") { HasLines = false };
        bag.Report(
            LmsDiagnostics.ObjectIdElsewhere, place.Span(0), "let the identifiers of the manifests differ in their first 15 characters",
            identifier, other.Identifier, other.Package.Path, resource);
        return bag.Single() with { Requirement = "SAP KBA 2316909" };
    }
}
