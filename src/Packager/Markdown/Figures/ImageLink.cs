using LlmEvolution.Packager.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>An image as written: where it is, what it says, and whether it only decorates.</summary>
/// <param name="Path">Below the course folder; null when it leaves the folder or is an address.</param>
/// <param name="Written">The address as written, without "decorative:".</param>
internal sealed record ImageLink(string? Path, string Written, string Alt, string? Caption, bool Decorative)
{
    private const string DecorativeMark = "decorative:";

    public static ImageLink Of(LinkInline link, string fromPath)
    {
        var url = Uri.UnescapeDataString(link.Url ?? "");
        var decorative = url.StartsWith(DecorativeMark, StringComparison.Ordinal);
        if (decorative) url = url[DecorativeMark.Length..];
        return new ImageLink(CoursePath.Combine(fromPath, url), url, PlainText.Of(link), string.IsNullOrWhiteSpace(link.Title) ? null : link.Title, decorative);
    }

    /// <summary>The image that stands alone in its paragraph, or null.</summary>
    public static LinkInline? AloneIn(ParagraphBlock paragraph) =>
        paragraph.Inline is { } inline && inline.FirstChild is LinkInline { IsImage: true } image && inline.LastChild == image ? image : null;
}
