using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Checks;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Formulas;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown;

/// <summary>
/// Minutes for a lesson: 220 words a minute (adults read English non-fiction at 238 on average, Brysbaert 2019; technical
/// text is slower), and what figures, tables, formulas, code, checks and blocks take beside their words.
/// </summary>
internal static class ReadingTime
{
    private const double WordsPerMinute = 220;
    private const double PerFigure = 0.2;
    private const double PerTable = 0.33;
    private const double PerFormula = 0.25;
    private const double PerCodeLine = 0.05;
    private const double PerCheck = 0.33;
    private const double PerBlock = 0.5;

    // A formula in a sentence reads as one word.
    private const string OneWord = "x";

    public static double Of(MarkdownDocument body, int checks)
    {
        var blocks = body.Descendants().ToList();
        var figures = blocks.OfType<ParagraphBlock>().Count(p => ImageLink.AloneIn(p) is not null);
        var codeLines = blocks.OfType<CodeBlock>().Where(IsCode).Sum(c => c.Lines.Count);
        var formulas = blocks.OfType<MathBlock>().Count() + blocks.OfType<ParagraphBlock>().Count(p => DisplayFormula.AloneIn(p) is not null);
        return (WordsOf(blocks) / WordsPerMinute)
            + (figures * PerFigure)
            + (blocks.OfType<Table>().Count() * PerTable)
            + (formulas * PerFormula)
            + (codeLines * PerCodeLine)
            + (checks * PerCheck)
            + (BlockFences.Of(body).Count() * PerBlock);
    }

    /// <summary>Words a reader reads: headings, paragraphs, lists, cells and captions; no code, formulas, text alternatives, checks or blocks.</summary>
    public static int Words(MarkdownDocument body) => WordsOf(body.Descendants());

    private static bool IsCode(CodeBlock block) =>
        block is not MathBlock && !(block is FencedCodeBlock fence && (CheckFences.IsCheck(fence) || BlockFences.IsBlock(fence)));

    private static int WordsOf(IEnumerable<MarkdownObject> blocks)
    {
        var words = 0;
        foreach (var block in blocks)
        {
            words += block switch
            {
                ParagraphBlock p when ImageLink.AloneIn(p) is { } image => Count(image.Title ?? ""),
                ParagraphBlock p when DisplayFormula.AloneIn(p) is not null => 0,
                LeafBlock { Inline: { } inline } and not CodeBlock => Count(PlainText.Of(inline, OneWord)),
                _ => 0,
            };
        }
        return words;
    }

    private static int Count(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
