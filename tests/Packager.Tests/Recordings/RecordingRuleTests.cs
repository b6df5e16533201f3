using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Recordings;

public sealed class RecordingRuleTests
{
    private const string Place = "01-basics/01-words.md:7:1";
    private const string Vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nWords.\n";

    [Fact]
    public void Captions_in_a_language_that_the_course_is_translated_into_are_no_translation_of_a_file()
    {
        var findings = Findings.Of(Film(Films.Mp4()).Add("01-basics/talk.es.vtt", Vtt).Add("course.yml", SmallCourse.CourseYml + "translations: [es]\n"));

        Assert.DoesNotContain(findings, f => f.Contains("talk.es.vtt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_film_with_captions_is_fine() => Findings.None(Film(Films.Mp4()));

    [Fact]
    public void A_sound_with_a_transcript_is_fine() => Findings.None(
        SmallCourse.WithBody("![Talk](talk.mp3)\n").Add("01-basics/talk.mp3", "ID3 and so on").Add("01-basics/talk.transcript.md", "Words.\n"));

    [Fact]
    public void A_film_without_sound_and_with_a_transcript_is_fine() => Findings.None(
        SmallCourse.WithBody("![Talk](talk.mp4)\n").Add("01-basics/talk.mp4", Films.Mp4(sound: false)).Add("01-basics/talk.transcript.md", "A line moves.\n"));

    [Fact]
    public void A_film_with_sound_has_captions() => Findings.Single(
        $"{Place} LE4101 the video '01-basics/talk.mp4' has sound and no captions (WCAG 1.2.2) | put talk.en.vtt (WebVTT) beside it",
        SmallCourse.WithBody("![Talk](talk.mp4)\n").Add("01-basics/talk.mp4", Films.Mp4()));

    [Theory]
    [InlineData("talk.mp3", "no pictures", "said")]
    [InlineData("talk.mp4", "no sound", "seen")]
    public void What_is_only_heard_or_only_seen_has_a_transcript(string name, string lacks, string what) => Findings.Single(
        $"{Place} LE4102 the recording '01-basics/{name}' has {lacks} and no transcript (WCAG 1.2.1) | put talk.transcript.md beside it, with what is {what}",
        SmallCourse.WithBody($"![Talk]({name})\n").Add($"01-basics/{name}", name == "talk.mp3" ? [.. "ID3 and so on"u8] : Films.Mp4(sound: false)));

    [Fact]
    public void A_recording_has_a_title() => Findings.Single(
        $"{Place} LE4103 the recording 'talk.mp4' has no title (WCAG 4.1.2) | write its title between the square brackets", Film(Films.Mp4(), "![](talk.mp4)"));

    [Theory]
    [InlineData("tlak.mp4", "01-basics/tlak.mp4", "did you mean '01-basics/talk.mp4'?")]
    [InlineData("https://example.org/a.mp4", "https://example.org/a.mp4", "copy it into the course folder, or link to where it is: [title](https://…)")]
    public void A_recording_is_part_of_the_course(string url, string shown, string help) => Findings.Single(
        $"{Place} LE3101 there is no recording '{shown}' in the course folder | {help}", Film(Films.Mp4(), $"![Talk]({url})"));

    [Fact]
    public void A_recording_can_be_played() => Findings.Single(
        $"{Place} LE3102 the recording '01-basics/talk.mp4' cannot be used: it does not begin with the MP4 signature | save it as MP4 with H.264 and AAC, for example with HandBrake; sound as MP3 or M4A",
        Film([1, 2, 3, 4, 5, 6, 7, 8, 9]));

    [Theory]
    [InlineData("hvc1", 0, "H.265 (HEVC)")]
    [InlineData("av01", 0, "AV1")]
    [InlineData("xyz1", 0, "the codec 'xyz1'")]
    [InlineData("avc1", 110, "H.264 with 10 bits or full colour resolution")]
    public void A_codec_is_one_that_every_browser_plays(string codec, byte profile, string name) => Findings.Single(
        $"{Place} LE3103 the recording '01-basics/talk.mp4' holds {name}, which not every browser plays | save pictures as H.264 and sound as AAC in an MP4 file",
        Film(Films.Mp4(codec: codec, profile: profile)));

    [Fact]
    public void A_film_starts_fast() => Findings.Single(
        $"{Place} LE3104 the recording '01-basics/talk.mp4' has its index at the end, so that nothing is seen until much of it has been loaded | save it with 'web optimized' or 'fast start': ffmpeg -i old.mp4 -c copy -movflags +faststart new.mp4",
        Film(Films.Mp4(fast: false)));

    [Fact]
    public void Captions_are_WebVTT() => Findings.Single(
        "01-basics/talk.en.vtt:3:1 LE3106 these captions are not WebVTT: the time cannot be read | write a full stop before the thousandths: 00:01.000",
        Film(Films.Mp4()).Add("01-basics/talk.en.vtt", Vtt.Replace("01.000", "01,000", StringComparison.Ordinal)));

    [Theory]
    [InlineData("See ![Talk](talk.mp4) first.", 5, "within a paragraph")]
    [InlineData("- ![Talk](talk.mp4) first.", 3, "within a paragraph")]
    public void A_recording_stands_alone(string body, int column, string where) => Findings.Single(
        $"01-basics/01-words.md:7:{column} LE3107 a recording cannot stand {where} | write it into the body of a lesson, with an empty line before and behind it", Film(Films.Mp4(), body));

    [Fact]
    public void Captions_say_their_language() => Findings.Single(
        "01-basics/talk.vtt:1:1 LE3108 the name of the captions '01-basics/talk.vtt' does not say their language | name it talk.en.vtt, with the language in which it is written",
        Film(Films.Mp4()).Add("01-basics/talk.vtt", Vtt));

    [Theory]
    [InlineData("talk-de.vtt")]
    [InlineData("tlak.transcript.md")]
    public void Captions_and_transcripts_belong_to_a_recording(string name) => Findings.Single(
        $"01-basics/{name}:1:1 LE3113 '01-basics/{name}' belongs to no recording and is left out | name it after the recording: talk.mp4 has talk.en.vtt and talk.transcript.md in the same folder",
        Film(Films.Mp4()).Add($"01-basics/{name}", Vtt));

    [Fact]
    public void A_transcript_is_checked_in_its_own_file()
    {
        var findings = Findings.Of(Film(Films.Mp4()).Add("01-basics/talk.transcript.md", "Words.\n\n## A heading\n\n[here](lesson:nowhere)\n"));

        Assert.Contains("01-basics/talk.transcript.md:5:1 LE3003 there is no lesson 'nowhere' to link to | write the id of a lesson", findings);
        Assert.Contains(findings, f => f.Contains("LE3009 a heading cannot stand in a transcript", StringComparison.Ordinal));
    }

    [Fact]
    public void The_length_of_a_film_counts_among_the_minutes() => Findings.Single(
        "01-basics/01-words.md:2:1 LE3016 the lesson says 1 minutes; its length is about 10.2 | write 'minutes: 10', or change the length", Film(Films.Mp4(seconds: 600)));

    private static MemorySourceTree Film(byte[] content, string body = "![Talk](talk.mp4)") =>
        SmallCourse.WithBody(body + "\n").Add("01-basics/talk.mp4", content).Add("01-basics/talk.en.vtt", Vtt);
}
