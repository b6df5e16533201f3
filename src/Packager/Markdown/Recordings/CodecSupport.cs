using LlmEvolution.Packager.Load;

namespace LlmEvolution.Packager.Markdown.Recordings;

/// <summary>What the browsers that LMSs support play without anything installed: H.264 with AAC or MP3 in MP4, VP8 and VP9 with Vorbis or Opus in WebM.</summary>
internal static class CodecSupport
{
    private static readonly string[] s_played = ["avc1", "avc3", "mp4a", ".mp3", "Opus", "opus", "vp09", "V_VP8", "V_VP9", "A_VORBIS", "A_OPUS", "mp3", "ogg", "wav"];

    // ITU-T H.264 §A.2: 66 Baseline, 77 Main, 88 Extended, 100 High; those above have 10 bits or more colours.
    private const int HighProfile = 100;

    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["hvc1"] = "H.265 (HEVC)",
        ["hev1"] = "H.265 (HEVC)",
        ["dvh1"] = "Dolby Vision",
        ["dvhe"] = "Dolby Vision",
        ["av01"] = "AV1",
        ["V_AV1"] = "AV1",
        ["mp4v"] = "MPEG-4 Visual",
        ["apch"] = "ProRes",
        ["apcn"] = "ProRes",
        ["jpeg"] = "Motion JPEG",
        ["ac-3"] = "Dolby Digital (AC-3)",
        ["ec-3"] = "Dolby Digital Plus",
        ["alac"] = "Apple Lossless",
        ["fLaC"] = "FLAC",
    };

    /// <summary>What it is called; null when it is played everywhere.</summary>
    public static string? Unplayed(RecordingStream stream)
    {
        if (stream.Codec is "avc1" or "avc3" && stream.Profile > HighProfile) return "H.264 with 10 bits or full colour resolution";
        return s_played.Contains(stream.Codec) ? null : s_names.GetValueOrDefault(stream.Codec, $"the codec '{stream.Codec}'");
    }
}
