using System.Collections.Immutable;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Load;

/// <summary>The files of a course in one more language, each beside its original: lesson.es.md beside lesson.md.</summary>
/// <param name="Language">RFC 5646 tag, as course.yml lists it.</param>
/// <param name="Listed">Where course.yml lists it.</param>
internal sealed record TranslatedFiles(string Language, SourceSpan Listed)
{
    /// <summary>By the path of the original; files that could not be read are not there.</summary>
    public ImmutableDictionary<string, YamlNode> Yaml { get; init; } = ImmutableDictionary<string, YamlNode>.Empty;

    /// <summary>By the path of the original.</summary>
    public ImmutableDictionary<string, LessonFile> Lessons { get; init; } = ImmutableDictionary<string, LessonFile>.Empty;

    /// <summary>Images and recordings by the path of the original.</summary>
    public ImmutableDictionary<string, MediaFile> Media { get; init; } = ImmutableDictionary<string, MediaFile>.Empty;

    /// <summary>Transcripts by the path of the original.</summary>
    public ImmutableDictionary<string, SourceFile> Companions { get; init; } = ImmutableDictionary<string, SourceFile>.Empty;
}
