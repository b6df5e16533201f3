using System.Collections.Immutable;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Load;

/// <summary>A course as files: parsed as YAML, decoded as text, measured as media; nothing understood yet.</summary>
internal sealed record CourseFiles(
    YamlMap Course,
    ImmutableArray<ModuleFiles> Modules,
    YamlMap? Exam,
    YamlList? Glossary,
    YamlList? Sources,
    ImmutableDictionary<string, MediaFile> Media)
{
    /// <summary>The languages that course.yml lists, in its order.</summary>
    public ImmutableArray<TranslatedFiles> Translations { get; init; } = [];

    /// <summary>What its words are translated into; null: it is the original.</summary>
    public string? Language { get; init; }
}

/// <param name="Folder">Name of the folder, which begins with a number.</param>
/// <param name="HasLessons">Whether there are lessons at all, even if none of them could be read.</param>
internal sealed record ModuleFiles(string Folder, YamlMap Module, ImmutableArray<LessonFile> Lessons, bool HasLessons, YamlMap? Quiz);

/// <param name="Name">File name without extension, which begins with a number.</param>
/// <param name="BodyStart">Where the text behind the front matter begins.</param>
internal sealed record LessonFile(string Name, SourceFile File, YamlMap FrontMatter, int BodyStart)
{
    /// <summary>What this is a translation of; null: it is the original.</summary>
    public LessonFile? Original { get; init; }

    /// <summary>Of the text, where it is not the course's: it has not been translated.</summary>
    public string? Language { get; init; }

    /// <summary>The body as it is written.</summary>
    public string Body => File.Text[BodyStart..];
}

/// <summary>An image of the course folder.</summary>
/// <param name="Width">Pixels; 0 for SVG.</param>
/// <param name="Svg">The text of an SVG; null for bitmaps, which stay on disk until they are written.</param>
/// <param name="Problem">Why it cannot be used, or null.</param>
internal sealed record MediaFile(string Path, int Width, int Height, SourceFile? Svg, string? Problem)
{
    /// <summary>Bytes.</summary>
    public long Length { get; init; }
}
