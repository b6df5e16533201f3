using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Inspect;

/// <summary>Puts the package's own path before the paths inside it, so that findings of several packages can stand in one list.</summary>
internal static class FindingPlaces
{
    public static ImmutableArray<Diagnostic> Below(string package, IEnumerable<Diagnostic> findings)
    {
        var whole = new SourceFile(package.Replace(Path.DirectorySeparatorChar, '/'), "") { HasLines = false };
        // Text is shared with the file it comes from, so that its lines are counted once.
        var files = new Dictionary<SourceFile, SourceFile>(ReferenceEqualityComparer.Instance);
        return [.. findings.Select(f => f with { Span = f.Span is { } span ? Moved(span) : whole.Span(0) })];

        SourceSpan Moved(SourceSpan span)
        {
            if (!files.TryGetValue(span.File, out var file))
                files[span.File] = file = new SourceFile($"{whole.Path}/{span.File.Path}", span.File.Text) { HasLines = span.File.HasLines };
            return span with { File = file };
        }
    }
}
