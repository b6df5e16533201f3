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
    /// <summary>Captions (WebVTT) and transcripts (Markdown) of recordings, by path.</summary>
    public ImmutableDictionary<string, SourceFile> Companions { get; init; } = ImmutableDictionary<string, SourceFile>.Empty;

    /// <summary>Bytes of every file that is no text of the course itself, by path.</summary>
    public ImmutableDictionary<string, long> Lengths { get; init; } = ImmutableDictionary<string, long>.Empty;

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
