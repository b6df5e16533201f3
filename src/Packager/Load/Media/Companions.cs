namespace LlmEvolution.Packager.Load;

/// <summary>What stands beside a recording and belongs to it by its name: talk.mp4 has talk.en.vtt, talk.transcript.md and talk.poster.jpg.</summary>
internal static class Companions
{
    private const string CaptionEnd = ".vtt";
    private const string TranscriptEnd = ".transcript.md";

    /// <summary>Captions or a transcript.</summary>
    public static bool Is(string path) => IsCaptions(path) || path.EndsWith(TranscriptEnd, StringComparison.Ordinal);

    public static bool IsCaptions(string path) => path.EndsWith(CaptionEnd, StringComparison.OrdinalIgnoreCase);

    public static string TranscriptOf(string recording) => Stem(recording) + TranscriptEnd;

    public static bool IsPosterOf(string recording, string image) => MediaLoader.IsImage(image) && !image.EndsWith(".svg", StringComparison.Ordinal) && Stem(image) == Stem(recording) + ".poster";

    /// <summary>What stands between the recording's name and the end of the captions' name: a language; empty without one; null when they belong to something else.</summary>
    public static string? LanguageOf(string captions, string recording)
    {
        var stem = Stem(captions);
        if (!IsCaptions(captions)) return null;
        return stem == Stem(recording) ? "" : stem.StartsWith(Stem(recording) + ".", StringComparison.Ordinal) ? stem[(Stem(recording).Length + 1)..] : null;
    }

    private static string Stem(string path) => path[..^Path.GetExtension(path).Length];
}
