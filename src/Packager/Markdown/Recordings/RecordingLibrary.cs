using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Markdown.Recordings;

/// <summary>The recordings of a course and what belongs to each by its name; a transcript is parsed once.</summary>
internal sealed class RecordingLibrary(CourseFiles files)
{
    private readonly CourseMarkdown _markdown = new();
    private readonly Dictionary<string, Recording?> _recordings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MarkdownDocument> _transcripts = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => files.Media.Keys.Where(MediaLoader.IsRecording);

    /// <summary>Captions and transcripts, whatever they belong to, by the paths of their originals.</summary>
    public IEnumerable<KeyValuePair<string, Source.SourceFile>> Companions => files.Companions;

    /// <summary>Whether an image link means a recording.</summary>
    public static bool IsRecording(ImageLink link) => MediaLoader.IsRecording(link.Written);

    /// <summary>Null when the course has no such file.</summary>
    public Recording? Find(string path)
    {
        if (!_recordings.TryGetValue(path, out var recording)) _recordings[path] = recording = Gather(path);
        return recording;
    }

    /// <summary>Null when it has none, or one that cannot be parsed (reported the first time).</summary>
    public MarkdownDocument? TranscriptOf(Recording recording, DiagnosticBag diagnostics)
    {
        if (recording.Transcript is not { } file) return null;
        if (_transcripts.TryGetValue(file.Path, out var known)) return known;
        if (_markdown.Parse(file, 0, diagnostics) is not { } parsed) return null;
        return _transcripts[file.Path] = parsed;
    }

    /// <summary>The recordings that a lesson shows.</summary>
    public IEnumerable<Recording> Of(Lesson lesson) => lesson.Body is not { } body ? [] :
        body.Descendants<ParagraphBlock>().Select(ImageLink.AloneIn).OfType<LinkInline>()
            .Select(link => ImageLink.Of(link, lesson.File.Path))
            .Where(IsRecording)
            .Select(link => link.Path is { } path ? Find(path) : null).OfType<Recording>();

    private Recording? Gather(string path)
    {
        if (!MediaLoader.IsRecording(path) || !files.Media.TryGetValue(path, out var file)) return null;
        var captions = from companion in files.Companions.Values
                       let language = Load.Companions.LanguageOf(companion.Path, path)
                       where language is not null
                       select new CaptionFile(companion, language);
        return new Recording(
            file,
            files.Media.Values.Where(m => Load.Companions.IsPosterOf(path, m.Path) && m.Problem is null).OrderBy(m => m.Path, StringComparer.Ordinal).FirstOrDefault(),
            [.. captions.OrderBy(c => c.File.Path, StringComparer.Ordinal)],
            files.Companions.GetValueOrDefault(Load.Companions.TranscriptOf(path)));
    }
}
