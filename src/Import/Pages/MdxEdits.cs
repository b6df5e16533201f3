using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace LlmEvolution.Import.Pages;

/// <summary>MDX: imports, components and expressions are programs, and a lesson holds none. Text inside components stays.</summary>
internal static partial class MdxEdits
{
    public static void Add(PageWork work)
    {
        if (!work.Dialect.Mdx) return;
        foreach (var block in work.Document.Where(b => IsModuleCode(b, work)))
        {
            work.Report(ImportDiagnostics.Component, block.Span.Start, block.Span.Length, "write what it brings into the text", $"'{PageWork.Short(work.Slice(block).Split('\n')[0])}'");
            work.Edits.Delete(block.Span.Start, block.Span.Length);
        }
        foreach (var match in Comment().EnumerateMatches(work.Text))
        {
            if (match.Index >= work.Page.BodyStart && !work.InCode(match.Index)) work.Edits.Delete(match.Index, match.Length);
        }
        for (var at = work.Text.IndexOf('<', work.Page.BodyStart); at >= 0; at = work.Text.IndexOf('<', at + 1)) AddComponent(work, at);
    }

    /// <summary><c>import …</c> or <c>export …</c> at the beginning of a block.</summary>
    public static bool IsModuleCode(Block block, PageWork work) =>
        work.Dialect.Mdx && block is ParagraphBlock && block.Span.Start >= work.Page.BodyStart && ModuleCode().IsMatch(work.Slice(block));

    /// <summary>A component whose attributes no HTML parser takes: <c>&lt;Tabs values={[…]}&gt;</c>.</summary>
    private static void AddComponent(PageWork work, int at)
    {
        var name = Name().Match(work.Text, at);
        if (!name.Success || work.InCode(at) || EndOf(work.Text, at + name.Length) is not { } end) return;
        work.Report(ImportDiagnostics.Component, at, end - at, "write what it shows in Markdown", $"the component <{name.Groups[1].Value}>");
        work.Edits.Delete(at, end - at);
    }

    // Braces and quotes may hold anything, a > included. A component is no longer than that.
    private static int? EndOf(string text, int start)
    {
        var depth = 0;
        char? quote = null;
        for (var i = start; i < Math.Min(text.Length, start + 4000); i++)
        {
            if (quote is not null) quote = text[i] == quote ? null : quote;
            else if (text[i] is '"' or '\'' or '`') quote = text[i];
            else if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (text[i] == '>' && depth <= 0) return i + 1;
        }
        return null;
    }

    [GeneratedRegex(@"\A(import\s+[\w{*""']|export\s+(const|default|function|let)\b)")]
    private static partial Regex ModuleCode();

    [GeneratedRegex(@"\{/\*[\s\S]*?\*/\}", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\G</?([A-Z][A-Za-z0-9.]*)")]
    private static partial Regex Name();
}
