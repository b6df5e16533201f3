using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Render.Pictures;
using LlmEvolution.Packager.Source;
using Packager.Testing;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;

namespace Packager.Tests.Render;

public sealed class PictureSizesTests
{
    [Fact]
    public void A_wide_photograph_has_smaller_ones_beside_it()
    {
        var lesson = Rendering.Lesson(Course("a.jpg", Jpeg(2000, 1000)));

        Assert.Contains(
            "<img src=\"../media/01-basics/a.jpg\" srcset=\"../pictures/480/01-basics/a.jpg 480w, ../pictures/960/01-basics/a.jpg 960w, ../pictures/1440/01-basics/a.jpg 1440w, ../media/01-basics/a.jpg 2000w\" sizes=\"(min-width: 42rem) 40rem, 100vw\" alt=\"A\" width=\"2000\" height=\"1000\" decoding=\"async\">",
            lesson.BodyHtml,
            StringComparison.Ordinal);
        Assert.Equal([(1440, 720), (480, 240), (960, 480)], lesson.Pictures.Values.Select(SizeOf));
    }

    [Fact]
    public void What_is_hardly_wider_is_left_out() => Assert.Equal(["pictures/480/01-basics/a.jpg"], Rendering.Lesson(Course("a.jpg", Jpeg(1000, 500))).Pictures.Keys);

    [Theory]
    [InlineData(599)]
    [InlineData(1)]
    public void A_narrow_picture_is_shown_as_it_is(int width)
    {
        var lesson = Rendering.Lesson(Course("a.jpg", Jpeg(width, 10)));

        Assert.Empty(lesson.Pictures);
        Assert.DoesNotContain("srcset", lesson.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Smaller_ones_stand_upright_and_tell_neither_place_nor_camera()
    {
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(48), new Rational(8), new Rational(14)]);
        exif.SetValue(ExifTag.Model, "A camera");

        var lesson = Rendering.Lesson(Course("a.jpg", Jpeg(1600, 1200, exif)));

        var smaller = lesson.Pictures["pictures/480/01-basics/a.jpg"];
        using var stream = smaller.Open();
        using var image = Image.Load(stream);
        Assert.Equal((480, 640), (image.Width, image.Height));
        Assert.Null(image.Metadata.ExifProfile);
        Assert.Contains(" width=\"1200\" height=\"1600\"", lesson.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void An_original_that_tells_its_place_is_found()
    {
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(48), new Rational(8), new Rational(14)]);

        Findings.Single(
            "01-basics/01-words.md:7:1 LE3109 the image '01-basics/a.jpg' holds the place where it was taken (GPS), and a package is read by everybody | take it out of the file, for example with 'exiftool -gps:all= photo.jpg', unless readers should know it",
            Course("a.jpg", Jpeg(100, 100, exif)));
    }

    [Fact]
    public void A_PNG_becomes_a_WebP_without_loss()
    {
        using var image = Picture(1800, 600);
        using var png = new MemoryStream();
        image.SaveAsPng(png);

        var lesson = Rendering.Lesson(Course("a.png", png.ToArray()));

        Assert.Contains("pictures/480/01-basics/a.png.webp", lesson.Pictures.Keys);
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes()
    {
        var photo = Jpeg(1600, 800);

        Assert.Equal(Bytes(Rendering.Lesson(Course("a.jpg", photo)).Pictures.Values), Bytes(Rendering.Lesson(Course("a.jpg", photo)).Pictures.Values));
    }

    [Fact]
    public void Only_the_first_picture_of_a_page_is_loaded_at_once()
    {
        var html = Rendering.Lesson(SmallCourse.WithBody("![A](a.png)\n\n![B](a.png)\n").Add("01-basics/a.png", Images.Png(9, 9))).BodyHtml;

        Assert.Equal(["<figure><img src=\"../media/01-basics/a.png\" alt=\"A\" width=\"9\" height=\"9\" decoding=\"async\"></figure>", "<figure><img src=\"../media/01-basics/a.png\" alt=\"B\" width=\"9\" height=\"9\" loading=\"lazy\" decoding=\"async\"></figure>"], html.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_picture_that_cannot_be_decoded_is_shown_as_it_is_and_said_to_be()
    {
        var (made, findings) = Make("a.png", Images.Png(2000, 1000));

        Assert.Empty(made);
        Assert.StartsWith("a.png:1:1 LE3110 smaller versions of the image 'a.png' cannot be made: it cannot be decoded: ", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_would_fill_the_memory_is_not_decoded()
    {
        var (made, findings) = Make("a.png", Images.Png(60_000, 60_000));

        Assert.Empty(made);
        Assert.Equal(["a.png:1:1 LE3110 smaller versions of the image 'a.png' cannot be made: it has 60000 by 60000 pixels, and at most 64 million are read | scale it to 1600 pixels, twice the width of the text"], findings);
    }

    [Fact]
    public void A_picture_whose_head_lies_is_not_decoded()
    {
        // The extended head says 2,000 by 1,000 pixels, the picture in it has 16,000 by 16,000.
        byte[] picture = [.. Images.Webp("VP8 ", 16_000, 16_000)[20..], .. new byte[200]];
        var (made, findings) = Make("a.webp", Images.WebpExtended(2000, 1000, 0, ("VP8 ", picture)));

        Assert.Empty(made);
        Assert.Contains("LE3110", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_moving_picture_keeps_moving()
    {
        var (made, findings) = Make("a.png", Images.Png(2000, 1000, ("acTL", new byte[8])));

        Assert.Empty(made);
        Assert.Empty(findings);
    }

    [Fact]
    public void What_has_been_kept_is_not_made_again()
    {
        var made = 0;
        var store = new PictureStore(cache: null);
        var photo = Jpeg(1600, 800);
        for (var i = 0; i < 2; i++)
        {
            using var source = new PictureSource(() => { made++; return new MemoryStream(photo); }, (1600, 800));
            store.Get(source, 480);
        }

        // Hash, head and picture; then the hash alone.
        Assert.Equal(4, made);
    }

    private static (IReadOnlyList<SizedPicture> Made, IReadOnlyList<string> Findings) Make(string name, byte[] content)
    {
        var tree = new MemorySourceTree().Add(name, content);
        var findings = new DiagnosticBag();
        var made = new PictureSizes(tree, new PictureStore(cache: null), findings).Of(new MediaLoader(tree, new TextLoader(tree, findings)).Load(name));
        return (made, [.. findings.Select(Findings.Show)]);
    }

    private static MemorySourceTree Course(string name, byte[] content) => SmallCourse.WithBody($"![A]({name})\n").Add($"01-basics/{name}", content);

    private static byte[] Jpeg(int width, int height, ExifProfile? exif = null)
    {
        using var image = Picture(width, height);
        image.Metadata.ExifProfile = exif;
        using var jpeg = new MemoryStream();
        image.Save(jpeg, new JpegEncoder { Quality = 95 });
        return jpeg.ToArray();
    }

    /// <summary>With enough in it that a smaller one has fewer bytes.</summary>
    private static Image<Rgb24> Picture(int width, int height)
    {
        var image = new Image<Rgb24>(width, height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++) image[x, y] = new Rgb24((byte)(x * 7 ^ y * 3), (byte)(x + y * 5), (byte)(x * y));
        }
        return image;
    }

    private static (int, int) SizeOf(LlmEvolution.Packager.Bundle.PackageFile file)
    {
        using var stream = file.Open();
        var info = Image.Identify(stream);
        return (info.Width, info.Height);
    }

    private static byte[] Bytes(IEnumerable<LlmEvolution.Packager.Bundle.PackageFile> files)
    {
        using var all = new MemoryStream();
        foreach (var file in files)
        {
            using var stream = file.Open();
            stream.CopyTo(all);
        }
        return all.ToArray();
    }
}
