using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Boxes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>A box is of a kind that the theme knows.</summary>
internal sealed class BoxRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var box in text.Document.Descendants<CustomContainer>().Where(b => !BoxKind.All.Contains(b.Info ?? "")))
            {
                var help = NearMiss.Help(box.Info ?? "", BoxKind.All, $"write '::: ' and one of: {string.Join(", ", BoxKind.All)}");
                context.Diagnostics.Report(MarkdownDiagnostics.UnknownBox, text.PlaceOf(box).First(3), help, box.Info ?? "");
            }
        }
    }
}
