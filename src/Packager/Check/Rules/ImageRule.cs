using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Images exist, can be shown, and can be understood without being seen.</summary>
internal sealed class ImageRule : ICourseRule
{
    // Characters; docs/authoring.md.
    private const int AlternativeLimit = 150;

    public void Check(CheckContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            foreach (var link in text.Document.Descendants<LinkInline>().Where(l => l.IsImage))
            {
                var image = ImageLink.Of(link, text.Path);
                CheckAlternative(context, text, link, image);
                if (Find(context, text, link, image) is { Svg: not null } svg && seen.Add(svg.Path)) CheckSvg(context, svg);
            }
        }
    }

    private static void CheckAlternative(CheckContext context, CourseText text, LinkInline link, ImageLink image)
    {
        if (image.Alt.Length == 0 && !image.Decorative)
            context.Diagnostics.Report(AccessibilityDiagnostics.NoAlternative, text.PlaceOf(link), "say what it shows between the square brackets; for mere decoration write ![](decorative:path)", image.Written);
        if (image.Alt.Length > AlternativeLimit)
            context.Diagnostics.Report(AccessibilityDiagnostics.LongAlternative, text.PlaceOf(link), $"keep it to {AlternativeLimit} characters and put the rest into the text or the caption", image.Alt.Length);
    }

    private static MediaFile? Find(CheckContext context, CourseText text, LinkInline link, ImageLink image)
    {
        if (image.Path is null)
        {
            context.Diagnostics.Report(MarkdownDiagnostics.OutsideImage, text.PlaceOf(link), OutsideHelp(image), image.Written);
            return null;
        }
        var media = context.Figures.Find(image.Path);
        if (media is null)
        {
            var near = NearMiss.Of(image.Path, context.Figures.Paths) ?? context.Figures.Paths.Order(StringComparer.Ordinal).FirstOrDefault(p => p.Equals(image.Path, StringComparison.OrdinalIgnoreCase));
            context.Diagnostics.Report(MarkdownDiagnostics.MissingImage, text.PlaceOf(link), near is null ? $"images are {string.Join(", ", MediaLoader.Formats)} files" : $"did you mean '{near}'?", image.Path);
        }
        else if (media.Problem is { } problem)
        {
            context.Diagnostics.Report(MarkdownDiagnostics.UnusableImage, text.PlaceOf(link), "save it again from the program that made it", image.Path, problem);
        }
        return media;
    }

    private static string OutsideHelp(ImageLink image) => image.Written.Contains('\\', StringComparison.Ordinal)
        ? "write paths with forward slashes: figures/name.svg"
        : "copy it into the module's figures folder: a package holds all it needs";

    private static void CheckSvg(CheckContext context, MediaFile svg)
    {
        foreach (var problem in context.Figures.ReadSvg(svg).Problems)
            context.Diagnostics.Report(problem.Descriptor, problem.Place, problem.Help, problem.Message);
    }
}
