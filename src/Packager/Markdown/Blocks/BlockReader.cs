using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Markdown.Blocks;

/// <summary>What a kind of block needs to read its YAML.</summary>
/// <param name="map">The keys of the block.</param>
/// <param name="number">Which block of the lesson it is, from 1.</param>
/// <param name="markdown">For the texts in it.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class BlockReader(MapReader map, int number, CourseMarkdown markdown, DiagnosticBag diagnostics)
{
    public MapReader Map => map;

    public int Number => number;

    public CourseMarkdown Markdown => markdown;

    public DiagnosticBag Diagnostics => diagnostics;

    public InlineText? Inline(MapReader from, string key, bool required = false) =>
        from.Text(key, required) is null ? null : markdown.ParseInline(from.Scalar(key)!, diagnostics);

    public bool CountIs(MapReader from, string key, int count, int minimum, int maximum)
    {
        if (count >= minimum && count <= maximum) return true;
        if (from.Has(key)) diagnostics.Report(ModelDiagnostics.ItemCount, from.SpanOf(key), null, key, minimum, maximum, count);
        return false;
    }

    /// <summary>Reads each entry of a list of mappings. Null when one of them cannot be used or there are too few or too many.</summary>
    public ImmutableArray<T>? Each<T>(string key, string name, int minimum, int maximum, Func<MapReader, T?> read)
        where T : class
    {
        var found = ImmutableArray.CreateBuilder<T?>();
        foreach (var entry in map.Maps(key, name, required: true))
        {
            found.Add(read(entry));
            entry.Finish();
        }
        return CountIs(map, key, found.Count, minimum, maximum) && !found.Contains(null) ? [.. found.OfType<T>()] : null;
    }

    /// <summary>
    /// The keys <c>figure</c>, <c>alt</c> and <c>caption</c> as the image that stands alone in its paragraph, so that what holds
    /// for an image in the text holds for it too.
    /// </summary>
    public static InlineText? Figure(MapReader from)
    {
        var path = from.Scalar("figure");
        var alt = from.Text("alt");
        var caption = from.Text("caption");
        if (path is null || from.Text("figure") is not { } url)
        {
            if (alt is not null || caption is not null) from.Missing("figure", "add 'figure: figures/name.svg', or remove 'alt' and 'caption'");
            return null;
        }
        var image = new LinkInline(url, caption ?? "") { IsImage = true, IsClosed = true };
        if (alt is not null) image.AppendChild(new LiteralInline(alt));
        var paragraph = new ParagraphBlock { Inline = new ContainerInline() };
        paragraph.Inline.AppendChild(image);
        return new InlineText(url, [paragraph], path.Span);
    }

    /// <summary>A place inside a value, exact when the value stands in the file as it is; else the whole value.</summary>
    public static SourceSpan PlaceIn(YamlScalar scalar, int start, int length)
    {
        var written = scalar.Span.File.Text.AsSpan(scalar.Span.Start, scalar.Span.Length);
        var at = written.IndexOf(scalar.Value, StringComparison.Ordinal);
        return at < 0 ? scalar.Span : scalar.Span.File.Span(scalar.Span.Start + at + start, length);
    }
}
