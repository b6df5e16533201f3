using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Load;

/// <summary>Recognises images and recordings by their heads, so that a broken or misnamed one is found before a learner finds it. No file is read whole, SVG excepted.</summary>
internal sealed class MediaLoader(ISourceTree tree, TextLoader texts)
{
    /// <summary>Images.</summary>
    public static readonly IReadOnlyList<string> Formats = ["svg", "png", "jpg", "jpeg", "webp", "gif", "avif"];

    /// <summary>Recordings that every current browser plays, as far as the container goes.</summary>
    public static readonly IReadOnlyList<string> RecordingFormats = ["mp4", "m4v", "webm", "mp3", "m4a", "ogg", "opus", "wav"];

    // What people have, and browsers do not play everywhere.
    private static readonly string[] s_unplayable = ["mov", "avi", "mkv", "wmv", "flv", "mpg", "mpeg", "3gp", "wma", "aiff", "aif", "flac"];

    public static bool IsMedia(string path) => IsImage(path) || IsRecording(path);

    public static bool IsImage(string path) => Formats.Contains(FormatOf(path));

    /// <summary>Also one that no browser plays, of which authors are told.</summary>
    public static bool IsRecording(string path) => FormatOf(path) is var format && (RecordingFormats.Contains(format) || s_unplayable.Contains(format));

    public MediaFile Load(string path)
    {
        var format = FormatOf(path);
        if (format == "svg")
        {
            var svg = texts.Load(path);
            return new MediaFile(path, 0, 0, svg, svg is null ? "it cannot be read as text" : null) { Length = svg is null ? 0 : tree.LengthOf(path) };
        }
        try
        {
            var length = tree.LengthOf(path);
            using var stream = tree.OpenRead(path);
            var file = new ForwardReader(stream, length);
            return (IsImage(path) ? LoadImage(path, format, file) : LoadRecording(path, format, file)) with { Length = length };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new MediaFile(path, 0, 0, null, e.Message);
        }
    }

    private static string FormatOf(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    private static MediaFile LoadImage(string path, string format, ForwardReader file)
    {
        var (width, height, problem) = ImageHeader.Read(format, file, out var traits);
        // Exif 2.32 §4.6.4 A: 5 to 8 lie on their side.
        return traits.Orientation >= 5
            ? new MediaFile(path, height, width, null, problem) { Image = traits }
            : new MediaFile(path, width, height, null, problem) { Image = traits };
    }

    private static MediaFile LoadRecording(string path, string format, ForwardReader file)
    {
        if (s_unplayable.Contains(format)) return new MediaFile(path, 0, 0, null, $"browsers do not play .{format} files everywhere") { Recording = new RecordingTraits([], 0, true) };
        var head = RecordingHeader.Read(format, file);
        return new MediaFile(path, head.Width, head.Height, null, head.Problem) { Recording = head.Traits };
    }
}
