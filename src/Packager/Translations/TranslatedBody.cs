using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Checks;
using LlmEvolution.Packager.Source;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Translations;

/// <summary>
/// The body of a translated lesson beside the original's: the same headings, images, checks and blocks in the same order. Ids
/// of headings are the original's, because links and questions name them.
/// </summary>
internal sealed class TranslatedBody
{
    private readonly Dictionary<FencedCodeBlock, YamlMap> _originals = [];
    private readonly WordMerger _merger;

    private TranslatedBody(WordMerger merger) => _merger = merger;

    /// <param name="lesson">A translation.</param>
    /// <param name="body">Its parsed body.</param>
    /// <param name="language">Of the translation.</param>
    /// <param name="markdown">Parses the original.</param>
    /// <param name="diagnostics">Takes the first difference.</param>
    public static TranslatedBody Match(LessonFile lesson, MarkdownDocument body, string language, CourseMarkdown markdown, DiagnosticBag diagnostics)
    {
        var found = new TranslatedBody(new WordMerger(language, diagnostics));
        var original = lesson.Original!;
        // What is wrong with it is said of the original.
        if (markdown.Parse(original.File, original.BodyStart, []) is not { } before) return found;
        List<Landmark> originals = [.. Landmarks(before, original.File)], translated = [.. Landmarks(body, lesson.File)];
        for (var i = 0; i < Math.Max(originals.Count, translated.Count); i++)
        {
            var (wanted, written) = (originals.ElementAtOrDefault(i), translated.ElementAtOrDefault(i));
            if (wanted?.What != written?.What)
            {
                var place = written is null ? lesson.File.Span(lesson.File.Text.Length) : lesson.File.Span(written.Node.Span.Start, 1);
                var where = wanted is null ? "" : $" ({original.File.Span(wanted.Node.Span.Start)})";
                diagnostics.Report(LanguageDiagnostics.OtherBody, place, $"keep the headings, images, checks and blocks of the original, in its order{where}", written?.What ?? "the end of the lesson", wanted?.What ?? "nothing more");
                break;
            }
            found.Take(wanted!, written!, original.File);
        }
        return found;
    }

    /// <summary>The YAML of a check or block with everything that is no word from the original.</summary>
    public YamlMap Merge(FencedCodeBlock fence, YamlMap written) =>
        _originals.TryGetValue(fence, out var original) ? _merger.Merge(original, written, WordShapes.Fences[fence.Info!]) : written;

    private void Take(Landmark wanted, Landmark written, SourceFile file)
    {
        if (written.Node is HeadingBlock heading) heading.GetAttributes().Id = wanted.Node.GetAttributes().Id;
        if (written.Node is FencedCodeBlock fence && FenceYaml.Load((FencedCodeBlock)wanted.Node, file, []) is YamlMap map) _originals[fence] = map;
    }

    private static IEnumerable<Landmark> Landmarks(MarkdownDocument body, SourceFile file) =>
        body.Descendants().Select(node => WhatIs(node, file) is { } what ? new Landmark(what, node) : null).OfType<Landmark>().OrderBy(l => l.Node.Span.Start);

    private static string? WhatIs(MarkdownObject node, SourceFile file) => node switch
    {
        HeadingBlock heading => $"a heading of level {heading.Level}",
        LinkInline { IsImage: true } image => $"the image '{image.Url}'",
        FencedCodeBlock fence when CheckFences.IsCheck(fence) => $"the check '{(FenceYaml.Load(fence, file, []) as YamlMap)?["id"] switch { YamlScalar id => id.Value, _ => "" }}'",
        FencedCodeBlock fence when BlockFences.IsBlock(fence) => $"a block '{fence.Info}'",
        _ => null,
    };

    private sealed record Landmark(string What, MarkdownObject Node);
}
