using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Render.Html;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Render.Pictures;

/// <summary>
/// Smaller versions of wide bitmaps, so that a telephone does not load what only a large screen can show (decision 0015). The
/// original stays in the package: where no smaller one can be made, it is shown alone and a finding says why.
/// </summary>
internal sealed class PictureSizes(ISourceTree tree, PictureStore store, DiagnosticBag diagnostics)
{
    // Pixels: telephones, the text column on most screens, the column on screens with two pixels or more to one of CSS.
    private static readonly int[] s_widths = [480, 960, 1440];

    // Percent of the original's width; what is hardly smaller is not worth its room.
    private const int WidestShare = 80;

    // Pixels in all. Decoding takes 3 or 4 bytes for each, whatever few bytes the file has: a picture may be made to fill the memory.
    private const long PixelLimit = 64_000_000;

    // What GIF and AVIF hold is left alone: the one moves most of the time, the other nothing here can read.
    private static readonly string[] s_resized = [".png", ".jpg", ".jpeg", ".webp"];

    private readonly Dictionary<string, ImmutableArray<SizedPicture>> _made = new(StringComparer.Ordinal);

    /// <summary>Narrowest first; empty for what is not wide, moves, is an SVG, or cannot be made smaller.</summary>
    public ImmutableArray<SizedPicture> Of(MediaFile media)
    {
        if (!_made.TryGetValue(media.Path, out var made)) _made[media.Path] = made = Make(media);
        return made;
    }

    private ImmutableArray<SizedPicture> Make(MediaFile media)
    {
        int[] widths = [.. s_widths.Where(w => w * 100L <= (long)media.Width * WidestShare)];
        if (widths.Length == 0 || media is not { Image: { Moving: false } traits, Problem: null } || !s_resized.Contains(Path.GetExtension(media.Path).ToLowerInvariant())) return [];
        if ((long)media.Width * media.Height > PixelLimit)
        {
            Report(media, $"it has {media.Width} by {media.Height} pixels, and at most {PixelLimit / 1_000_000} million are read", "scale it to 1600 pixels, twice the width of the text");
            return [];
        }
        try
        {
            using var source = new PictureSource(() => tree.OpenRead(media.Path), traits.Orientation >= 5 ? (media.Height, media.Width) : (media.Width, media.Height));
            return [.. widths.Select(w => Make(media, source, w)).OfType<SizedPicture>()];
        }
        catch (PictureException e)
        {
            Report(media, e.Message, "save it again from the program that made it; readers see the original");
            return [];
        }
    }

    /// <summary>Null where it would be larger than the original.</summary>
    private SizedPicture? Make(MediaFile media, PictureSource source, int width)
    {
        var bytes = store.Get(source, width);
        if (bytes.Length >= media.Length) return null;
        var path = MediaPath.Of(media.Path)["media/".Length..];
        var extension = PictureSource.ExtensionOf(bytes);
        // The name of the original stays in front: photo.png and photo.webp may stand side by side.
        if (extension != Path.GetExtension(path) && !(extension == ".jpg" && path.EndsWith(".jpeg", StringComparison.Ordinal))) path += extension;
        return new SizedPicture(PackageFile.Bytes(string.Create(CultureInfo.InvariantCulture, $"pictures/{width}/{path}"), bytes), width);
    }

    private void Report(MediaFile media, string problem, string help) =>
        diagnostics.Report(MediaDiagnostics.NotResized, new SourceFile(media.Path, "") { HasLines = false }.Span(0), help, media.Path, problem);
}

/// <param name="Width">Pixels.</param>
internal sealed record SizedPicture(PackageFile File, int Width);
