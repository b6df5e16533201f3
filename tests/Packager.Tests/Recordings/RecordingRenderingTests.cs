using Packager.Testing;

namespace Packager.Tests.Recordings;

public sealed class RecordingRenderingTests
{
    private const string Vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nWords.\n";

    [Fact]
    public void A_film_has_its_size_its_poster_its_captions_and_its_transcript()
    {
        var lesson = Rendering.Lesson(SmallCourse.WithBody("![A \"talk\"](media/talk.mp4 \"Six minutes.\")\n")
            .Add("01-basics/media/talk.mp4", Films.Mp4(640, 360))
            .Add("01-basics/media/talk.poster.png", Images.Png(640, 360))
            .Add("01-basics/media/talk.en.vtt", Vtt)
            .Add("01-basics/media/talk.pt-BR.vtt", Vtt)
            .Add("01-basics/media/talk.transcript.md", "Words *and* more.\n"));

        Assert.Equal(
            "<figure class=\"recording\"><video controls preload=\"metadata\" playsinline src=\"../media/01-basics/media/talk.mp4\" aria-label=\"A &quot;talk&quot;\" width=\"640\" height=\"360\" poster=\"../media/01-basics/media/talk.poster.png\">"
            + "<track kind=\"captions\" src=\"../media/01-basics/media/talk.en.vtt\" srclang=\"en\" label=\"English\">"
            + "<track kind=\"captions\" src=\"../media/01-basics/media/talk.pt-br.vtt\" srclang=\"pt-BR\" label=\"Português (BR)\">".Replace("talk.pt-br.vtt", PathOf("talk.pt-BR.vtt", lesson.Media), StringComparison.Ordinal)
            + "<a href=\"../media/01-basics/media/talk.mp4\" download>A &quot;talk&quot;</a></video><figcaption>Six minutes.</figcaption>"
            + "<details class=\"transcript\"><summary>Transcript</summary><div><p>Words <em>and</em> more.</p>\n</div></details></figure>\n",
            lesson.BodyHtml);
        Assert.Equal(4, lesson.Media.Count);
    }

    [Fact]
    public void A_sound_is_called_by_its_title()
    {
        var lesson = Rendering.Lesson(SmallCourse.WithBody("![Talk](talk.mp3)\n").Add("01-basics/talk.mp3", "ID3 and so on"));

        Assert.Equal(
            "<figure class=\"recording\"><audio controls preload=\"metadata\" src=\"../media/01-basics/talk.mp3\" aria-label=\"Talk\"><a href=\"../media/01-basics/talk.mp3\" download>Talk</a></audio><figcaption>Talk</figcaption></figure>\n",
            lesson.BodyHtml);
    }

    [Fact]
    public void Addresses_in_a_transcript_count_from_its_own_folder()
    {
        var lesson = Rendering.Lesson(SmallCourse.WithBody("![Talk](media/talk.mp3)\n").Add("01-basics/media/talk.mp3", "ID3 and so on")
            .Add("01-basics/media/talk.transcript.md", "The [slides](slides.pdf).\n").Add("01-basics/media/slides.pdf", "%PDF-1.4"));

        Assert.Contains("01-basics/media/slides.pdf", lesson.Media.Values);
    }

    private static string PathOf(string name, IReadOnlyDictionary<string, string> media) =>
        media.Single(m => m.Value.EndsWith(name, StringComparison.Ordinal)).Key["media/01-basics/media/".Length..];
}
