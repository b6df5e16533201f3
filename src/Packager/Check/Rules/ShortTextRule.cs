using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Checks;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Questions, definitions and transcripts are short texts: they have no sections and no footnotes of their own, and a definition travels to every page that uses its term, without pictures.</summary>
internal sealed class ShortTextRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts.Where(t => t.Kind != TextKind.Body))
        {
            var where = text.Kind.ToString().ToLowerInvariant();
            foreach (var (what, help) in text.Document.Descendants().Select(node => Problem(node, text.Kind)).OfType<(string, string)>().Distinct())
                context.Diagnostics.Report(MarkdownDiagnostics.NotInShortText, text.PlaceOf(text.Document), help, what, where);
        }
    }

    private static (string What, string Help)? Problem(MarkdownObject node, TextKind kind) => node switch
    {
        HeadingBlock => ("a heading", "write a paragraph"),
        Footnote => ("a footnote", "write its text into the sentence, in brackets"),
        FencedCodeBlock fence when CheckFences.IsCheck(fence) => ("a check", "write it into the body of a lesson"),
        LinkInline { IsImage: true } when kind == TextKind.Transcript => ("an image", "say what is seen"),
        LinkInline { IsImage: true } when kind == TextKind.Definition => ("an image", "show it in a lesson and link to that with [text](lesson:some-id)"),
        _ => null,
    };
}
