namespace LlmEvolution.Packager.Load;

/// <summary>What the head of a recording says: by its container, which is known by its first bytes.</summary>
/// <param name="Width">Pixels, as it is shown; 0 for sound.</param>
/// <param name="Problem">Why it cannot be used, or null.</param>
internal sealed record RecordingHeader(int Width, int Height, RecordingTraits Traits, string? Problem)
{
    // Bytes; the longest signature is that of WAVE.
    private const int SignatureLength = 12;

    public static RecordingHeader Read(string format, ForwardReader file)
    {
        switch (format)
        {
            case "mp4" or "m4v" or "m4a": return Mp4Header.Read(file);
            case "webm": return WebmHeader.Read(file);
        }
        var head = file.ReadUpTo(SignatureLength);
        var (name, right) = format switch
        {
            // ISO/IEC 11172-3 §2.4.1.2: eleven ones; or an ID3v2 tag before them.
            "mp3" => ("MP3", head.AsSpan().StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0)),
            // RFC 3533 §6
            "ogg" or "opus" => ("Ogg", head.AsSpan().StartsWith("OggS"u8)),
            _ => ("WAVE", head.Length == SignatureLength && head.AsSpan().StartsWith("RIFF"u8) && head.AsSpan(8).StartsWith("WAVE"u8)),
        };
        return right
            ? new RecordingHeader(0, 0, new RecordingTraits([new RecordingStream(Pictures: false, format)], 0, StartsFast: true), null)
            : Unusable($"it does not begin with the {name} signature");
    }

    public static RecordingHeader Unusable(string problem) => new(0, 0, new RecordingTraits([], 0, StartsFast: true), problem);
}
