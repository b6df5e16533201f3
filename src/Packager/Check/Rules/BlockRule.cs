using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Blocks.Walkthrough;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>A fence that looks like a block is one, stands where one can stand, and highlights only what its figure has.</summary>
internal sealed class BlockRule : ICourseRule
{
    private static readonly IReadOnlyList<string> s_names = [.. BlockFences.Kinds, "check"];

    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var fence in text.Document.Descendants<FencedCodeBlock>())
            {
                var place = text.PlaceOf(fence) with { Length = 3 };
                if (BlockFences.IsBlock(fence) && text.Kind != TextKind.Body)
                    context.Diagnostics.Report(BlockDiagnostics.WrongPlace, place, "write it into the body of the lesson");
                else if (fence.Info is { } name && !s_names.Contains(name) && NearMiss.Of(name, s_names) is { } near)
                    context.Diagnostics.Report(BlockDiagnostics.UnknownBlock, place, $"did you mean '{near}'?", name);
                if (BlockFences.BlockOf(fence) is WalkthroughBlock walkthrough) CheckParts(context, walkthrough, text.Path);
            }
        }
    }

    private static void CheckParts(CheckContext context, WalkthroughBlock walkthrough, string path)
    {
        var shown = walkthrough.Steps.SelectMany(s => s.Show).ToList();
        if (shown.Count == 0) return;
        var image = walkthrough.Figure?.Body.Descendants<ParagraphBlock>().Select(ImageLink.AloneIn).OfType<LinkInline>().FirstOrDefault();
        var media = image is not null && ImageLink.Of(image, path).Path is { } figure ? context.Figures.Find(figure) : null;
        if (image is null || media is { Svg: null })
        {
            context.Diagnostics.Report(BlockDiagnostics.NotAFigure, shown[0].Span, "add 'figure: figures/name.svg' to the walkthrough, not to a step, or remove 'show'");
            return;
        }
        // A figure that is not there or not usable has been reported as an image.
        if (media is null || context.Figures.ReadSvg(media).Figure is not { } svg) return;
        foreach (var part in shown.Where(p => !svg.Names.Contains(p.Id))) Report(context, part, media.Path, svg);
    }

    private static void Report(CheckContext context, Reference part, string path, SvgFigure svg)
    {
        var own = svg.Names.Where(n => !n.StartsWith("f-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var help = NearMiss.Help(part.Id, own, own.Count == 0 ? "give the parts of the figure an id or a class" : $"its ids and classes are {string.Join(", ", own)}");
        context.Diagnostics.Report(BlockDiagnostics.UnknownPart, part.Span, help, path, part.Id);
    }
}
