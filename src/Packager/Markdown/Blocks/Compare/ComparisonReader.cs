using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Compare;

internal static class ComparisonReader
{
    public static Block? Read(BlockReader reader)
    {
        var title = reader.Inline(reader.Map, "title", required: true);
        var intro = reader.Inline(reader.Map, "text");
        var attributes = Texts(reader, reader.Map, "attributes");
        var enough = reader.CountIs(reader.Map, "attributes", attributes.Length, 1, 12);
        var methods = reader.Each("methods", "a method", 2, 6, method => ReadMethod(reader, method, enough ? attributes.Length : null));
        return title is null || !enough || methods is null ? null : new ComparisonBlock(title, intro, attributes, methods.Value);
    }

    private static ComparedMethod? ReadMethod(BlockReader reader, MapReader method, int? attributes)
    {
        var name = reader.Inline(method, "name", required: true);
        var values = Texts(reader, method, "values");
        if (name is null || attributes is null || !method.Has("values")) return null;
        if (values.Length == attributes) return new ComparedMethod(name, values);
        reader.Diagnostics.Report(BlockDiagnostics.ValueCount, method.SpanOf("values"), "write one for each entry of 'attributes', in the same order; '–' where there is none", name.Markdown, values.Length, attributes);
        return null;
    }

    private static ImmutableArray<InlineText> Texts(BlockReader reader, MapReader from, string key) =>
        [.. from.Scalars(key, required: true).Select(s => reader.Markdown.ParseInline(s, reader.Diagnostics))];
}
