using System.Text;
using CsCheck;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Recordings;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Fuzz;

/// <summary>Whatever a picture, a film or captions hold, their readers answer: they never throw, take no longer for it, and every place lies inside the file.</summary>
public sealed class MediaProperties
{
    private const int Cases = 6_000;

    private static readonly (string Name, byte[] Content)[] s_files =
    [
        ("a.png", Images.Png(640, 480, ("eXIf", Images.Exif(6, located: true)))),
        ("a.jpg", Images.Jpeg(640, 480, Images.Exif(6, located: true))),
        ("a.webp", Images.WebpExtended(640, 480, 2, ("VP8 ", new byte[31]), ("EXIF", Images.Exif(6, located: true)))),
        ("a.avif", Images.Avif((160, 120), (640, 480))),
        ("a.gif", Images.Gif(640, 480)),
        ("a.mp4", Films.Mp4()),
        ("b.mp4", Films.Mp4(fast: false, turned: true)),
        ("a.webm", Films.Webm()),
        ("a.mp3", [.. "ID3"u8, .. new byte[20]]),
    ];

    [Fact]
    public void A_picture_or_film_with_changed_bytes() => Mutation.Several(s_files.Length).Each(Cases, mutations =>
    {
        var (name, content) = s_files[mutations[0].File];
        foreach (var mutation in mutations) content = mutation.Apply(content);
        Check(name, content);
    });

    [Fact]
    public void Anything_at_all_that_is_called_a_picture_or_film() => Gen.Select(Gen.Int[0, s_files.Length - 1], Gen.Byte.Array[0, 200]).Each(Cases, any =>
    {
        var (name, content) = s_files[any.Item1];
        // Behind the right beginning, readers go on.
        Check(name, [.. content[..Math.Min(content.Length, any.Item2.Length % 40)], .. any.Item2]);
    });

    [Fact]
    public void Captions_with_changed_bytes()
    {
        var captions = "WEBVTT - title\n\nNOTE note\n\n1\n00:00:01.000 --> 00:00:04.000 align:start\nWords.\n\n00:02.000 --> 00:03.000\nMore.\n"u8.ToArray();
        Mutation.Several(1).Each(Cases, mutations =>
        {
            var content = captions;
            foreach (var mutation in mutations) content = mutation.Apply(content);
            var text = Encoding.Latin1.GetString(content);
            foreach (var problem in WebVttReader.Read(new SourceFile("a.vtt", text)))
            {
                if (problem.Place.Start < 0 || problem.Place.Start + problem.Place.Length > text.Length) throw new InvalidOperationException($"{problem.Message} is outside the file");
                if (problem.Help.Length == 0) throw new InvalidOperationException($"{problem.Message} does not say what to write");
            }
        });
    }

    private static void Check(string name, byte[] content)
    {
        var tree = new MemorySourceTree().Add(name, content);
        var file = new MediaLoader(tree, new TextLoader(tree, new DiagnosticBag())).Load(name);
        if (file.Width is < 0 or > 65_535 || file.Height is < 0 or > 65_535) throw new InvalidOperationException($"{file.Width} by {file.Height}");
        if (file.Recording is { } recording && !(recording.Seconds >= 0 && double.IsFinite(recording.Seconds))) throw new InvalidOperationException($"{recording.Seconds} s");
        if (file.Image is { Orientation: < 1 or > 8 }) throw new InvalidOperationException($"orientation {file.Image.Orientation}");
        if (MediaLoader.IsImage(name) && file.Problem is null && (file.Width == 0 || file.Height == 0)) throw new InvalidOperationException("an image without a size is no image");
    }
}
