using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Markdown;

/// <summary>LE31xx: what can be wrong with recordings, downloads and photographs; LE41xx: what would keep somebody from following a recording (WCAG 2.2).</summary>
internal static class MediaDiagnostics
{
    public static readonly Descriptor Missing = new("LE3101", Severity.Error, "Recording not found", "there is no recording '{0}' in the course folder");
    public static readonly Descriptor Unusable = new("LE3102", Severity.Error, "Recording cannot be used", "the recording '{0}' cannot be used: {1}");
    public static readonly Descriptor Codec = new("LE3103", Severity.Warning, "Recording not played everywhere", "the recording '{0}' holds {1}, which not every browser plays");
    public static readonly Descriptor SlowStart = new("LE3104", Severity.Warning, "Recording starts late", "the recording '{0}' has its index at the end, so that nothing is seen until much of it has been loaded");
    public static readonly Descriptor Heavy = new("LE3105", Severity.Warning, "Large recording", "the recording '{0}' has {1} MB");
    public static readonly Descriptor BadCaptions = new("LE3106", Severity.Error, "Captions cannot be read", "these captions are not WebVTT: {0}");
    public static readonly Descriptor WrongPlace = new("LE3107", Severity.Error, "Recording in the wrong place", "a recording cannot stand {0}");
    public static readonly Descriptor CaptionLanguage = new("LE3108", Severity.Error, "Captions without language", "the name of the captions '{0}' does not say their language");
    public static readonly Descriptor Located = new("LE3109", Severity.Warning, "Photograph tells where it was taken", "the image '{0}' holds the place where it was taken (GPS), and a package is read by everybody");
    public static readonly Descriptor NotResized = new("LE3110", Severity.Warning, "Image is not resized", "smaller versions of the image '{0}' cannot be made: {1}");
    public static readonly Descriptor RefusedDownload = new("LE3111", Severity.Error, "File not for download", "'{0}' is not offered for download: {1}");
    public static readonly Descriptor HeavyDownload = new("LE3112", Severity.Warning, "Large download", "the file '{0}' has {1} MB");
    public static readonly Descriptor LonelyCaptions = new("LE3113", Severity.Warning, "Captions or transcript left out", "'{0}' belongs to no recording and is left out");

    public static readonly Descriptor NoCaptions = new("LE4101", Severity.Warning, "Video without captions", "the video '{0}' has sound and no captions (WCAG 1.2.2)");
    public static readonly Descriptor NoTranscript = new("LE4102", Severity.Warning, "Recording without transcript", "the recording '{0}' has {1} and no transcript (WCAG 1.2.1)");
    public static readonly Descriptor NoTitle = new("LE4103", Severity.Error, "Recording without title", "the recording '{0}' has no title (WCAG 4.1.2)");
}
