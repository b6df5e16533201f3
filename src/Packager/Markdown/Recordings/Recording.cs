using System.Collections.Immutable;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Markdown.Recordings;

/// <summary>Sound or film, with what stands beside it.</summary>
/// <param name="Poster">Path of the picture that is shown before it plays, or null.</param>
/// <param name="Captions">In order of their languages.</param>
/// <param name="Transcript">Markdown, or null.</param>
internal sealed record Recording(MediaFile File, MediaFile? Poster, ImmutableArray<CaptionFile> Captions, SourceFile? Transcript)
{
    // Containers that hold pictures; what is in them counts where it is known.
    private static readonly string[] s_films = [".mp4", ".m4v", ".webm"];

    public bool IsFilm => File.Recording is { Streams.IsEmpty: false } traits
        ? traits.HasPictures
        : s_films.Contains(Path.GetExtension(File.Path).ToLowerInvariant());
}

/// <param name="Language">As the file's name has it; empty when it has none.</param>
internal sealed record CaptionFile(SourceFile File, string Language);
