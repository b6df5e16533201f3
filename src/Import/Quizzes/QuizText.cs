using System.Text;
using System.Text.RegularExpressions;
using LlmEvolution.Import.Pages;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Source;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Import.Quizzes;

/// <summary>Texts of other systems' questions as Markdown that shows the same.</summary>
internal sealed partial class QuizText(ImportContext context)
{
    /// <summary>Plain text: no character of it means anything to Markdown.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '$' or '~' or '|' or '&') escaped.Append('\\');
            escaped.Append(c);
        }
        return LineStart().Replace(escaped.ToString(), m => m.Groups[2].Success ? $"{m.Groups[1].Value}{m.Groups[2].Value}\\{m.Groups[3].Value}" : $"{m.Groups[1].Value}\\{m.Groups[4].Value}");
    }

    /// <summary>Plain text with formulas as MathJax and Moodle mark them: <c>\(…\)</c>, <c>\[…\]</c>, <c>$$…$$</c>.</summary>
    public string Plain(string text) => Tidy(Run(text));

    /// <summary>The same for a stretch between tags, whose spaces part it from what stands beside it.</summary>
    private string Run(string text)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (Match formula in Formula().Matches(text))
        {
            var tex = (formula.Groups[1].Value + formula.Groups[2].Value + formula.Groups[3].Value).Trim();
            if (tex.Length == 0 || tex.Contains('$', StringComparison.Ordinal) || context.Formulas.Compile(tex, false).Problem is not null) continue;
            result.Append(Escape(text[at..formula.Index])).Append('$').Append(tex.ReplaceLineEndings(" ")).Append('$');
            at = formula.Index + formula.Length;
        }
        return result.Append(Escape(text[at..])).ToString();
    }

    /// <summary>HTML; what is lost is reported at <paramref name="place"/>.</summary>
    public string Html(string html, SourceSpan place)
    {
        var converter = new HtmlToMarkdown((descriptor, _, what, help) => context.Diagnostics.Report(descriptor, place, help, what), tag => Image(tag, place));
        return Tidy(converter.All(html, text => Run(HtmlToMarkdown.Decode(text))));
    }

    /// <summary>Markdown, as far as a question may hold it; else the characters themselves.</summary>
    public string Markdown(string text)
    {
        var scalar = new LlmEvolution.Packager.Load.YamlScalar(text, false, new SourceFile("question.md", text).Span(0));
        var nodes = context.Markdown.ParseInline(scalar, []).Body.SelectMany(b => b is LeafBlock { Inline: { } inline } ? inline.Descendants().Cast<MarkdownObject>().Prepend(b) : b is ContainerBlock inner ? inner.Descendants().Prepend(b) : [b]);
        return nodes.All(IsHarmless) ? Tidy(text) : Plain(text);
    }

    private bool IsHarmless(MarkdownObject node) => node switch
    {
        MathInline math => context.Formulas.Compile(math.Content.ToString(), math.DelimiterCount > 1).Problem is null,
        LinkInline { IsImage: true } or HtmlInline or HtmlBlock or HeadingBlock or MathBlock or FencedCodeBlock => false,
        LinkInline link => link.Url is { } url && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)),
        ParagraphBlock or ListBlock or ListItemBlock or QuoteBlock or CodeBlock => true,
        LiteralInline or EmphasisInline or CodeInline or LineBreakInline or HtmlEntityInline => true,
        _ => false,
    };

    private string Image(HtmlTag tag, SourceSpan place)
    {
        var source = tag["src"] ?? "";
        context.Diagnostics.Report(ImportDiagnostics.Image, place, "copy it into the module's figures folder and write ![text alternative](figures/name.png) into the question", PageWork.Short(source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "data:" : source), "images of questions are not taken along");
        return Escape(tag["alt"] ?? "");
    }

    /// <summary>No spaces at the ends of lines, at most one empty line in a row.</summary>
    private static string Tidy(string text) => Blank().Replace(Spaces().Replace(text.ReplaceLineEndings("\n"), " "), m => m.Value.Count(c => c == '\n') > 1 ? "\n\n" : "\n").Trim();

    [GeneratedRegex(@"\\\((.+?)\\\)|\\\[(.+?)\\\]|\$\$(.+?)\$\$", RegexOptions.Singleline)]
    private static partial Regex Formula();

    // What would begin a heading, list, quote, table caption or definition.
    [GeneratedRegex(@"^([ \t]*)(?:(\d+)([.)])|([#+=:-]))", RegexOptions.Multiline)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"[ \t\u00A0]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[ ]*\n\s*")]
    private static partial Regex Blank();
}
