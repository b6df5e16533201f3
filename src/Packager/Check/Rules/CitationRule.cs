using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Citations;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>A source marker names a source of sources.yml.</summary>
internal sealed class CitationRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var citation in text.Document.Descendants<CitationInline>().Where(c => !context.Course.Sources.ContainsKey(c.Key)))
            {
                var help = NearMiss.Help(citation.Key, context.Course.Sources.Keys, $"add it to sources.yml, or define the footnote with '[^{citation.Key}]: …'");
                context.Diagnostics.Report(MarkdownDiagnostics.UnknownSource, text.PlaceOf(citation), help, citation.Key);
            }
        }
    }
}
