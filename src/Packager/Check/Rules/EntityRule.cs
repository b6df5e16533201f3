using LlmEvolution.Packager.Load;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Entities can make what a file itself must not hold, as escapes in YAML can.</summary>
internal sealed class EntityRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var node in text.Document.Descendants())
            {
                var made = node switch
                {
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    LinkInline link => link.Title + link.Url,
                    LinkReferenceDefinition definition => definition.Title + definition.Url,
                    FencedCodeBlock fence => fence.Info + fence.Arguments,
                    _ => "",
                };
                var place = ControlCharacters.IndexIn(made);
                if (place >= 0) context.Diagnostics.Report(LoadDiagnostics.ControlCharacter, text.PlaceOf(node), "remove its entity", (int)made[place]);
            }
        }
    }
}
