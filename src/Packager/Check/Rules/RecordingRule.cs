using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Recordings;
using LlmEvolution.Packager.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Recordings exist, play in what learners have, begin soon, and can be followed without hearing or seeing.</summary>
internal sealed class RecordingRule : ICourseRule
{
    // Bytes, 10^6 to a megabyte. LMSs take packages of 200 to 360 MB at most (CrossKnowledge, Cornerstone, CourseLit, LatitudeLearning).
    private const long HeavyLimit = 100_000_000;

    public void Check(CheckContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            foreach (var link in text.Document.Descendants<LinkInline>().Where(l => l.IsImage))
            {
                var image = ImageLink.Of(link, text.Path);
                if (!RecordingLibrary.IsRecording(image) || !StandsRight(context, text, link, image)) continue;
                if (Find(context, text, link, image) is { } recording && seen.Add(recording.File.Path)) CheckRecording(context, recording, text.PlaceOf(link));
            }
        }
    }

    private static bool StandsRight(CheckContext context, CourseText text, LinkInline link, ImageLink image)
    {
        if (image.Alt.Length == 0)
            context.Diagnostics.Report(MediaDiagnostics.NoTitle, text.PlaceOf(link), "write its title between the square brackets", image.Written);
        var problem = text.Kind != TextKind.Body ? $"in a {text.Kind.ToString().ToLowerInvariant()}" : link.Parent?.ParentBlock is ParagraphBlock paragraph && ImageLink.AloneIn(paragraph) == link ? null : "within a paragraph";
        if (problem is null) return true;
        context.Diagnostics.Report(MediaDiagnostics.WrongPlace, text.PlaceOf(link), "write it into the body of a lesson, with an empty line before and behind it", problem);
        return false;
    }

    private static Recording? Find(CheckContext context, CourseText text, LinkInline link, ImageLink image)
    {
        var recording = image.Path is { } path ? context.Recordings.Find(path) : null;
        if (recording is null)
        {
            var near = image.Path is null ? null : NearMiss.Of(image.Path, context.Recordings.Paths);
            context.Diagnostics.Report(MediaDiagnostics.Missing, text.PlaceOf(link), near is null ? "copy it into the course folder, or link to where it is: [title](https://…)" : $"did you mean '{near}'?", image.Path ?? image.Written);
        }
        else if (recording.File.Problem is { } problem)
        {
            context.Diagnostics.Report(MediaDiagnostics.Unusable, text.PlaceOf(link), "save it as MP4 with H.264 and AAC, for example with HandBrake; sound as MP3 or M4A", recording.File.Path, problem);
            return null;
        }
        return recording;
    }

    private static void CheckRecording(CheckContext context, Recording recording, SourceSpan place)
    {
        var (path, traits) = (recording.File.Path, recording.File.Recording!);
        foreach (var codec in traits.Streams.Select(CodecSupport.Unplayed).OfType<string>().Distinct())
            context.Diagnostics.Report(MediaDiagnostics.Codec, place, "save pictures as H.264 and sound as AAC in an MP4 file", path, codec);
        if (!traits.StartsFast)
            context.Diagnostics.Report(MediaDiagnostics.SlowStart, place, "save it with 'web optimized' or 'fast start': ffmpeg -i old.mp4 -c copy -movflags +faststart new.mp4", path);
        if (recording.File.Length > HeavyLimit)
            context.Diagnostics.Report(MediaDiagnostics.Heavy, place, "save it with 1280 by 720 pixels and 1.5 Mbit/s, which is 11 MB a minute, or show it elsewhere and link to it: LMSs take packages of 200 to 360 MB at most", path, (recording.File.Length / 1_000_000).ToString(CultureInfo.InvariantCulture));
        CheckAlternatives(context, recording, place);
        foreach (var captions in recording.Captions) CheckCaptions(context, recording, captions);
    }

    private static void CheckAlternatives(CheckContext context, Recording recording, SourceSpan place)
    {
        var stem = Path.GetFileNameWithoutExtension(recording.File.Path);
        var sound = recording.File.Recording!.MayHaveSound;
        if (recording.IsFilm && sound && recording.Captions.IsEmpty)
            context.Diagnostics.Report(MediaDiagnostics.NoCaptions, place, $"put {stem}.{context.Course.Language}.vtt (WebVTT) beside it", recording.File.Path);
        if (!(recording.IsFilm && sound) && recording.Transcript is null)
            context.Diagnostics.Report(MediaDiagnostics.NoTranscript, place, $"put {stem}.transcript.md beside it, with what is {(recording.IsFilm ? "seen" : "said")}", recording.File.Path, recording.IsFilm ? "no sound" : "no pictures");
    }

    private static void CheckCaptions(CheckContext context, Recording recording, CaptionFile captions)
    {
        if (!LanguageTag.IsValid(captions.Language))
            context.Diagnostics.Report(MediaDiagnostics.CaptionLanguage, captions.File.Span(0), $"name it {Path.GetFileNameWithoutExtension(recording.File.Path)}.{context.Course.Language}.vtt, with the language in which it is written", captions.File.Path);
        foreach (var problem in WebVttReader.Read(captions.File))
            context.Diagnostics.Report(MediaDiagnostics.BadCaptions, problem.Place, problem.Help, problem.Message);
    }
}
