using LlmEvolution.Packager.Markdown.Recordings;
using LlmEvolution.Packager.Source;

namespace Packager.Tests.Recordings;

/// <summary>W3C WebVTT §4.1: what authors must write.</summary>
public sealed class WebVttTests
{
    [Theory]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:04.000\nWords.\n")]
    [InlineData("WEBVTT - a title\r\n\r\nNOTE a note\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000 align:start line:0\r\nWords\r\non two lines.\r\n\r\n00:02.000 --> 00:03.000\r\nThey may overlap.")]
    [InlineData("WEBVTT\n\nSTYLE\n::cue { color: white }\n\nREGION\nid:a\n\n100:00:00.000 --> 100:00:01.000 region:a\nLate.\n")]
    public void What_the_standard_allows_is_taken(string text) => Assert.Empty(Problems(text));

    [Theory]
    [InlineData("", "a.en.vtt:1:1 they do not begin with the line WEBVTT | write WEBVTT on the first line, and leave the second empty")]
    [InlineData("WEBVTTX\n\n00:01.000 --> 00:04.000\nWords.", "a.en.vtt:1:1 they do not begin with the line WEBVTT | write WEBVTT on the first line, and leave the second empty")]
    [InlineData("1\n00:00:01,000 --> 00:00:04,000\nWords.", "a.en.vtt:1:1 they do not begin with the line WEBVTT | this is SRT: write WEBVTT and an empty line above, and full stops in place of the commas in times")]
    [InlineData("WEBVTT\n", "a.en.vtt:1:1 they hold no caption | write at least one: a line such as 00:01.000 --> 00:04.000, and below it what is said")]
    [InlineData("WEBVTT\n00:01.000 --> 00:04.000\nWords.", "a.en.vtt:2:1 the line behind WEBVTT is not empty | leave it empty")]
    [InlineData("WEBVTT\n\n00:00:01,000 --> 00:00:04,000\nWords.", "a.en.vtt:3:1 the time cannot be read | write a full stop before the thousandths: 00:01.000")]
    [InlineData("WEBVTT\n\n0:01.000 --> 00:04.000\nWords.", "a.en.vtt:3:1 the time cannot be read | write 00:01.000 --> 00:04.000, or with hours 01:00:01.000 --> 01:00:04.000")]
    [InlineData("WEBVTT\n\n00:61.000 --> 01:64.000\nWords.", "a.en.vtt:3:1 the time cannot be read | write 00:01.000 --> 00:04.000, or with hours 01:00:01.000 --> 01:00:04.000")]
    [InlineData("WEBVTT\n\n00:04.000 --> 00:04.000\nWords.", "a.en.vtt:3:1 the caption ends before it begins | write the earlier time first")]
    [InlineData("WEBVTT\n\n00:04.000 --> 00:05.000\nTwo.\n\n00:01.000 --> 00:02.000\nOne.", "a.en.vtt:6:1 the caption begins before the one above it | sort the captions by their beginning")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n00:02.000 --> 00:03.000\nTwo.", "a.en.vtt:5:1 two captions follow each other without an empty line | put an empty line above this one")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\nTwo.", "a.en.vtt:6:1 this is neither a time nor below one | write a line such as 00:01.000 --> 00:04.000 above what is said, with an empty line before it and none within")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000 Words.", "a.en.vtt:3:1 'Words.' is no setting of a caption | settings are vertical, line, position, size, align, region, as name:value; what is said stands on the next line")]
    public void What_browsers_would_drop_is_found(string text, string problem) => Assert.Equal([problem], Problems(text));

    [Fact]
    public void A_mistake_in_every_caption_is_told_five_times() =>
        Assert.Equal(5, Problems("WEBVTT\n\n" + string.Concat(Enumerable.Repeat("00:01,000 --> 00:02,000\nWords.\n\n", 100))).Count);

    private static List<string> Problems(string text) =>
        [.. WebVttReader.Read(new SourceFile("a.en.vtt", text)).Select(p => $"{p.Place} {p.Message} | {p.Help}")];
}
