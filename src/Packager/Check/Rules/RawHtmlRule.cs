using System.Text.RegularExpressions;
using LlmEvolution.Packager.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>No raw HTML but comments: it would bypass the theme, the checks and the page's security policy.</summary>
internal sealed partial class RawHtmlRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var node in text.Document.Descendants())
            {
                var html = node switch
                {
                    HtmlInline inline => inline.Tag,
                    HtmlBlock block => block.Lines.ToString(),
                    _ => null,
                };
                if (html is null || Comments().IsMatch(html)) continue;
                context.Diagnostics.Report(MarkdownDiagnostics.RawHtml, text.PlaceOf(node), HelpFor(html), PlainText.Shorten(html.Trim().Split('\n')[0], 60));
            }
        }
    }

    // A comment that is not closed, or text behind one on its line, would be lost in silence.
    [GeneratedRegex("^(\\s*<!--.*?-->)+\\s*$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    private static string HelpFor(string html) => html.TrimStart('<', '/').ToLowerInvariant() switch
    {
        var tag when tag.StartsWith("!--", StringComparison.Ordinal) => "close the comment with --> and begin a new line behind it",
        var tag when tag.StartsWith("br", StringComparison.Ordinal) => "end the line with a backslash, or start a new paragraph",
        var tag when tag.StartsWith("img", StringComparison.Ordinal) => "write ![text alternative](figures/name.svg \"Caption\")",
        var tag when tag.StartsWith("a ", StringComparison.Ordinal) => "write [text](https://…)",
        var tag when tag.StartsWith("div", StringComparison.Ordinal) => "use a box: ::: note",
        _ => "write it in Markdown; put code in `backticks`, and write \\< for the character itself",
    };
}
