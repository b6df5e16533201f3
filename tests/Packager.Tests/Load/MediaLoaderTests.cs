using Packager.Testing;

namespace Packager.Tests.Load;

/// <summary>The bytes are written by hand from the standards' own descriptions of each header.</summary>
public sealed class MediaLoaderTests
{
    private const string CutOff = "its size is not in the file: it seems to be cut off";

    [Fact]
    public void A_PNG_is_measured() => Usable("png", Images.Png(640, 480));

    [Fact]
    public void A_GIF_is_measured() => Usable("gif", Images.Gif(640, 480));

    [Fact]
    public void A_JPEG_is_measured_behind_its_metadata() => Usable("jpg", Images.Jpeg(640, 480));

    [Fact]
    public void A_JPEG_may_hold_fill_bytes_before_a_marker() => Usable("jpeg", [0xFF, 0xD8, 0xFF, 0xFF, .. Images.Jpeg(640, 480)[3..]]);

    [Theory]
    [InlineData("VP8 ")]
    [InlineData("VP8L")]
    [InlineData("VP8X")]
    public void A_WebP_is_measured_in_each_of_its_forms(string chunk) => Usable("webp", Images.Webp(chunk, 640, 480));

    [Theory]
    [InlineData("png", "PNG")]
    [InlineData("gif", "GIF")]
    [InlineData("jpg", "JPEG")]
    [InlineData("jpeg", "JPEG")]
    [InlineData("webp", "WebP")]
    public void A_file_with_the_wrong_signature_is_refused(string extension, string name) =>
        Refused(extension, [.. "<html>an error page that was saved as an image"u8], $"it does not begin with the {name} signature");

    [Theory]
    [InlineData("png")]
    [InlineData("gif")]
    [InlineData("jpg")]
    [InlineData("webp")]
    public void An_empty_file_is_refused(string extension) =>
        Assert.Contains("LE3013", Assert.Single(Findings.Of(With(extension, []))), StringComparison.Ordinal);

    [Fact]
    public void A_PNG_that_is_cut_off_is_refused() => Refused("png", Images.Png(640, 480)[..20], CutOff);

    [Fact]
    public void A_GIF_that_is_cut_off_is_refused() => Refused("gif", Images.Gif(640, 480)[..8], CutOff);

    [Fact]
    public void A_JPEG_that_is_cut_off_is_refused() => Refused("jpg", Images.Jpeg(640, 480)[..^6], CutOff);

    [Fact]
    public void A_WebP_that_is_cut_off_is_refused() => Refused("webp", Images.Webp("VP8 ", 640, 480)[..20], CutOff);

    [Fact]
    public void A_WebP_without_a_picture_is_refused() => Refused("webp", Images.Webp("ICCP", 640, 480), "it holds no picture");

    [Theory]
    [InlineData(0, 480, "its size, 0 by 480, is impossible")]
    [InlineData(640, 0, "its size, 640 by 0, is impossible")]
    [InlineData(4_000_000_000, 1, "its size, 4000000000 by 1, is impossible")]
    public void An_impossible_size_is_refused(uint width, uint height, string problem) => Refused("png", Images.Png(width, height), problem);

    [Fact]
    public void An_SVG_that_is_not_text_is_refused_with_the_place_of_its_first_bad_byte() => Assert.Equal(
        [
            "01-basics/01-words.md:7:1 LE3013 the image '01-basics/a.svg' cannot be used: it cannot be read as text | save it again from the program that made it",
            "01-basics/a.svg:1:1 LE1003 the file is not UTF-8: the byte 89 at offset 0 does not belong there | save the file as UTF-8",
        ],
        Findings.Of(With("svg", Images.Png(1, 1))));

    private static LlmEvolution.Packager.Source.MemorySourceTree With(string extension, byte[] content) =>
        SmallCourse.WithBody($"![A](a.{extension})\n").Add("01-basics/a." + extension, content);

    private static void Usable(string extension, byte[] content)
    {
        var tools = Rendering.Tools(With(extension, content));
        var image = tools.Figures.Find("01-basics/a." + extension)!;

        Assert.Equal((640, 480, null), (image.Width, image.Height, image.Problem));
    }

    private static void Refused(string extension, byte[] content, string problem) => Findings.Single(
        $"01-basics/01-words.md:7:1 LE3013 the image '01-basics/a.{extension}' cannot be used: {problem} | save it again from the program that made it",
        With(extension, content));
}
