using System.Text;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Load;

/// <summary>Exif 2.32 §4.6: a directory with orientation, and one with a latitude.</summary>
public sealed class ImageTraitsTests
{
    [Theory]
    [InlineData(1, 640, 480)]
    [InlineData(3, 640, 480)]
    [InlineData(6, 480, 640)]
    [InlineData(8, 480, 640)]
    public void A_JPEG_is_measured_as_it_is_shown(ushort orientation, int width, int height)
    {
        var photo = Load("a.jpg", Images.Jpeg(640, 480, Images.Exif(orientation, located: false)));

        Assert.Equal((width, height, orientation), (photo.Width, photo.Height, photo.Image!.Orientation));
        Assert.False(photo.Image.Located);
    }

    [Fact]
    public void A_JPEG_tells_where_it_was_taken() => Assert.True(Load("a.jpg", Images.Jpeg(640, 480, Images.Exif(1, located: true))).Image!.Located);

    [Fact]
    public void A_PNG_tells_it_in_a_chunk_behind_its_picture() => Assert.True(Load("a.png", Images.Png(640, 480, ("IDAT", new byte[100]), ("eXIf", Images.Exif(1, located: true)))).Image!.Located);

    [Fact]
    public void A_WebP_tells_it_in_a_chunk_behind_its_picture() => Assert.True(Load("a.webp", Images.WebpExtended(640, 480, 0, ("VP8 ", new byte[101]), ("EXIF", Images.Exif(1, located: true)))).Image!.Located);

    [Fact]
    public void XMP_tells_it_as_well() => Assert.True(Load("a.webp", Images.WebpExtended(640, 480, 0, ("XMP ", Encoding.UTF8.GetBytes("<x:xmpmeta exif:GPSLatitude=\"48,8.2N\"/>")))).Image!.Located);

    [Fact]
    public void Moving_pictures_are_known()
    {
        Assert.True(Load("a.png", Images.Png(640, 480, ("acTL", new byte[8]))).Image!.Moving);
        Assert.True(Load("a.webp", Images.WebpExtended(640, 480, 0x02)).Image!.Moving);
        Assert.False(Load("a.png", Images.Png(640, 480)).Image!.Moving);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(13)]
    public void Exif_that_is_cut_off_says_nothing(int length) => Assert.Equal(new ImageTraits(), Load("a.jpg", Images.Jpeg(640, 480, Images.Exif(6, located: true)[..length])).Image);

    [Fact]
    public void An_AVIF_is_measured_by_its_largest_picture()
    {
        var photo = Load("a.avif", Images.Avif((160, 120), (640, 480)));

        Assert.Equal((640, 480, null), (photo.Width, photo.Height, photo.Problem));
    }

    [Fact]
    public void An_AVIF_that_is_something_else_is_refused() => Assert.Equal("it does not begin with the AVIF signature", Load("a.avif", Films.Mp4()).Problem);

    private static MediaFile Load(string name, byte[] content)
    {
        var tree = new MemorySourceTree().Add(name, content);
        return new MediaLoader(tree, new TextLoader(tree, [])).Load(name);
    }
}
