using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Model.Building;

internal static class GlossaryBuilder
{
    public static ImmutableDictionary<string, GlossaryTerm> Build(YamlList? list, CourseMarkdown markdown, DiagnosticBag diagnostics)
    {
        var terms = ImmutableDictionary.CreateBuilder<string, GlossaryTerm>(StringComparer.Ordinal);
        var ids = new IdRegister(diagnostics);
        foreach (var map in RootList.Maps(list, "a term", diagnostics))
        {
            var id = map.Text("id", required: true);
            var term = map.Text("term", required: true);
            var definition = map.Scalar("definition", required: true);
            map.Finish();
            if (id is null || term is null || definition is null) continue;
            ids.Take(id, map.SpanOf("id"));
            terms.TryAdd(id, new GlossaryTerm(id, term, markdown.ParseInline(definition, diagnostics), map.Span));
        }
        return terms.ToImmutable();
    }
}
