using Packager.Testing;

namespace Packager.Tests.Check.Style;

public sealed class MinutesStyleRuleTests
{
    [Theory]
    [InlineData(352, "about 1.6, and the house style allows 0.5 minutes between them | shorten it, or change 'minutes'")]
    [InlineData(44, "about 0.2, and the house style allows 0.5 minutes between them | add what is missing, or change 'minutes'")]
    public void Minutes_are_nearer_to_the_length_than_everybody_needs(int words, string finding) => Findings.Single(
        $"01-basics/01-words.md:2:1 LE3308 the lesson says 1 minutes; its length is {finding}", Styled.Lesson("minutes: 0.5", Words(words)));

    [Theory]
    [InlineData(330)]
    [InlineData(340)] // 1.545, told as 1.5
    public void Half_a_minute_is_allowed(int words) => Findings.None(Styled.Lesson("minutes: 0.5", Words(words)));

    [Fact]
    public void What_is_too_far_for_everybody_is_told_once() => Findings.Single(
        "01-basics/01-words.md:2:1 LE3016 the lesson says 1 minutes; its length is about 3.0 | write 'minutes: 3', or change the length",
        Styled.Lesson("minutes: 0.5", Words(660)));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count)) + "\n";
}
