using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Captions and transcripts are named after a recording; a slip in the name would lose them in silence.</summary>
internal sealed class CompanionRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (!context.IsWhole) return;
        foreach (var (path, file) in context.Recordings.Companions.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (context.Recordings.Paths.Any(recording => Companions.LanguageOf(path, recording) is not null || Companions.TranscriptOf(recording) == path)) continue;
            context.Diagnostics.Report(MediaDiagnostics.LonelyCaptions, file.Span(0), "name it after the recording: talk.mp4 has talk.en.vtt and talk.transcript.md in the same folder", file.Path);
        }
    }
}
