using LlmEvolution.Packager.Markdown.Captions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Tables in lessons have a caption: a reader who jumps from table to table hears nothing else.</summary>
internal sealed class TableRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts.Where(t => t.Kind == TextKind.Body))
        {
            foreach (var table in text.Document.Descendants<Table>().Where(t => CaptionExtension.CaptionOf(t) is null))
                context.Diagnostics.Report(AccessibilityDiagnostics.NoCaption, text.PlaceOf(table).First(1), "write 'Table: what it shows' as a paragraph before it");
        }
    }
}
