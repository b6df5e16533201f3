using System.Collections.Immutable;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Load;

/// <summary>An image or a recording of the course folder.</summary>
/// <param name="Width">Pixels, as it is shown; 0 for SVG, sound, and where the file does not say.</param>
/// <param name="Svg">The text of an SVG; null for everything else, which stays on disk until it is written.</param>
/// <param name="Problem">Why it cannot be used, or null.</param>
internal sealed record MediaFile(string Path, int Width, int Height, SourceFile? Svg, string? Problem)
{
    /// <summary>Bytes.</summary>
    public long Length { get; init; }

    /// <summary>What a bitmap says beside its size; null for everything else.</summary>
    public ImageTraits? Image { get; init; }

    /// <summary>What is in a recording; null for images.</summary>
    public RecordingTraits? Recording { get; init; }
}

/// <param name="Orientation">Exif 2.32 §4.6.4 A: 1 to 8; 1 is upright.</param>
/// <param name="Located">Whether it says where it was taken.</param>
/// <param name="Moving">Whether it has several frames.</param>
internal sealed record ImageTraits(int Orientation = 1, bool Located = false, bool Moving = false);

/// <summary>What the head of a recording says.</summary>
/// <param name="Seconds">0 when it is not known.</param>
/// <param name="StartsFast">Whether what a player needs to begin stands in front of the pictures and sounds.</param>
internal sealed record RecordingTraits(ImmutableArray<RecordingStream> Streams, double Seconds, bool StartsFast)
{
    public bool HasPictures => Streams.Any(s => s.Pictures);

    /// <summary>Also where nothing is known of the streams.</summary>
    public bool MayHaveSound => Streams.IsEmpty || Streams.Any(s => !s.Pictures);
}

/// <param name="Pictures">Or sound.</param>
/// <param name="Codec">As the container names it: avc1, mp4a, V_VP9.</param>
/// <param name="Profile">profile_idc of H.264 (ITU-T H.264 §A.2); 0 when it is not known.</param>
internal sealed record RecordingStream(bool Pictures, string Codec, int Profile = 0);
