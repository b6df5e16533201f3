using System.Text.RegularExpressions;
using LlmEvolution.Packager.Markdown.Citations;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace LlmEvolution.Import.Pages;

/// <summary>Dollar signs that are formulas stay; all others are money. MathJax in mdBook has delimiters of its own.</summary>
internal static partial class FormulaEdits
{
    public static void Add(PageWork work)
    {
        foreach (var node in work.Document.Descendants().Where(n => n is MathInline or MathBlock && n.Span.Start >= work.Page.BodyStart))
        {
            if (work.InCode(node.Span.Start)) continue;
            var (tex, display) = node is MathInline inline ? (inline.Content.ToString(), inline.DelimiterCount > 1) : (((MathBlock)node).Lines.ToString(), true);
            if (!work.Dialect.Formulas) Escape(work, node);
            else if (work.Context.Formulas.Compile(tex, display).Problem is { } problem)
            {
                work.Report(ImportDiagnostics.Formula, node.Span.Start, node.Span.Length, "write it in the TeX that docs/authoring.md describes, or escape the dollar signs", problem);
                Escape(work, node);
            }
        }
        if (work.Dialect.MathJax) AddMathJax(work);
        // A footnote without text reads as a marker of a source that is in no list.
        foreach (var marker in work.Document.Descendants<CitationInline>().Where(m => m.Span.Start >= work.Page.BodyStart)) work.Edits.Insert(marker.Span.Start, "\\");
    }

    private static void AddMathJax(PageWork work)
    {
        foreach (var match in MathJax().EnumerateMatches(work.Text))
        {
            if (match.Index < work.Page.BodyStart || work.InCode(match.Index)) continue;
            var written = work.Text.Substring(match.Index, match.Length);
            var display = written[2] == '[';
            var tex = written[3..^3];
            if (work.Context.Formulas.Compile(tex.Trim(), display).Problem is { } problem) work.Report(ImportDiagnostics.Formula, match.Index, match.Length, "write it in the TeX that docs/authoring.md describes", problem);
            else work.Edits.Replace(match.Index, match.Length, display ? $"\n$$\n{tex.Trim()}\n$$\n" : $"${tex.Trim()}$");
        }
    }

    private static void Escape(PageWork work, MarkdownObject node)
    {
        var text = work.Slice(node);
        for (var i = text.IndexOf('$', StringComparison.Ordinal); i >= 0; i = text.IndexOf('$', i + 1))
        {
            if (i == 0 || text[i - 1] != '\\') work.Edits.Insert(node.Span.Start + i, "\\");
        }
    }

    [GeneratedRegex(@"\\\\\([^\n]+?\\\\\)|\\\\\[(?:[^\n]|\n[^\n])+?\\\\\]")]
    private static partial Regex MathJax();
}
