using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class MinutesRuleTests
{
    [Theory]
    [InlineData(660, "LE3016 the lesson says 1 minutes; its length is about 3.0 | write 'minutes: 3', or change the length")]
    [InlineData(442, "LE3016 the lesson says 1 minutes; its length is about 2.0 | write 'minutes: 2', or change the length")]
    public void The_minutes_fit_the_length(int words, string finding) => Findings.Single(
        $"01-basics/01-words.md:2:1 {finding}", SmallCourse.WithBody(string.Join(' ', Enumerable.Repeat("word", words))));

    [Fact]
    public void A_minute_more_or_less_is_the_reader_s_own() => Findings.None(SmallCourse.WithBody(string.Join(' ', Enumerable.Repeat("word", 440))));
}
