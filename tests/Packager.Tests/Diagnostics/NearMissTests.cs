using LlmEvolution.Packager.Diagnostics;

namespace Packager.Tests.Diagnostics;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("verison", "version")]
    [InlineData("titel", "title")]
    [InlineData("versions", "version")]
    [InlineData("color", null)]
    [InlineData("", null)]
    public void The_nearest_of_several_is_found_when_it_is_near_enough(string word, string? expected) =>
        Assert.Equal(expected, NearMiss.Of(word, ["version", "title", "date"]));

    [Fact]
    public void Of_two_that_are_equally_near_the_first_in_the_alphabet_wins_whatever_their_order() => Assert.Equal(
        ("word-a", "word-a"), (NearMiss.Of("word-x", ["word-b", "word-a"]), NearMiss.Of("word-x", ["word-a", "word-b"])));

    [Fact]
    public void A_paragraph_is_not_taken_for_a_typing_error() => Assert.Null(NearMiss.Of(new string('a', 201), [new string('a', 200)]));
}
