using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;

namespace LlmEvolution.Packager.Model.Building;

internal static class SourcesBuilder
{
    private static readonly string[] s_kinds = ["paper", "book", "vendor", "law", "press", "secondary", "data", "code"];

    public static ImmutableDictionary<string, CitedSource> Build(YamlList? list, DiagnosticBag diagnostics)
    {
        var sources = ImmutableDictionary.CreateBuilder<string, CitedSource>(StringComparer.Ordinal);
        var keys = new IdRegister(diagnostics);
        foreach (var map in RootList.Maps(list, "a source", diagnostics))
        {
            var key = map.Text("key", required: true);
            var source = new CitedSource(
                key ?? "",
                map.Text("authors", required: true) ?? "",
                map.Whole("year", 1000, 9999),
                map.Text("title", required: true) ?? "",
                ReadUrl(map, diagnostics),
                map.Word("kind", s_kinds, required: true) ?? "",
                map.Span);
            map.Month("checked");
            map.Finish();
            if (key is null) continue;
            keys.Take(key, map.SpanOf("key"));
            sources.TryAdd(key, source);
        }
        return sources.ToImmutable();
    }

    private static string? ReadUrl(MapReader map, DiagnosticBag diagnostics)
    {
        var url = map.Text("url");
        if (url is null || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")) return url;
        diagnostics.Report(ModelDiagnostics.WrongValue, map.SpanOf("url"), "write the whole address, with https://", url, "an http(s) address");
        return null;
    }
}
