using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Recordings;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Images exist, can be shown, and can be understood without being seen.</summary>
internal sealed class ImageRule : ICourseRule
{
    // Bytes. A whole lesson page with script and styles has 60 kB, compressed; a good photograph of 1,600 pixels 250 kB as WebP.
    private const int BitmapLimit = 300_000;
    private const int SvgLimit = 100_000;

    // Pixels; the text column has 720 CSS pixels, and most screens two of theirs to one of them.
    private const int WidestUseful = 1600;

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
                if (RecordingLibrary.IsRecording(image)) continue;
                CheckAlternative(context, text, link, image);
                if (Find(context, text, link, image) is not { Problem: null } media || !seen.Add(media.Path)) continue;
                if (media.Svg is not null) CheckSvg(context, media);
                if (media.Svg is null || context.Figures.ReadSvg(media).Figure is not null) CheckWeight(context, text, link, media);
                if (media.Image is { Located: true })
                    context.Diagnostics.Report(MediaDiagnostics.Located, text.PlaceOf(link), "take it out of the file, for example with 'exiftool -gps:all= photo.jpg', unless readers should know it", media.Path);
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

    private static void CheckWeight(CheckContext context, CourseText text, LinkInline link, MediaFile media)
    {
        if (media.Length <= (media.Svg is null ? BitmapLimit : SvgLimit)) return;
        var help = media switch
        {
            { Svg: not null } => "it stands inside the page: round its coordinates to one decimal, leave out what nobody sees, or save it as WebP",
            { Width: > WidestUseful } => $"scale it to {WidestUseful} pixels, twice the width of the text, and save it as WebP",
            _ when media.Path.EndsWith(".gif", StringComparison.OrdinalIgnoreCase) => "save it as WebP, which takes a third of that for moving pictures",
            _ when media.Path.EndsWith(".png", StringComparison.OrdinalIgnoreCase) => "save a photograph as WebP or JPEG, and a drawing as SVG",
            _ => "save it with a quality of 75 to 80",
        };
        var size = media.Svg is null ? string.Create(CultureInfo.InvariantCulture, $"{media.Length / 1000} kB, for {media.Width} by {media.Height} pixels") : string.Create(CultureInfo.InvariantCulture, $"{media.Length / 1000} kB");
        context.Diagnostics.Report(MarkdownDiagnostics.HeavyImage, text.PlaceOf(link), help, media.Path, size);
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
