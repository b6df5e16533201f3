using LlmEvolution.Reports.Models;
using LlmEvolution.Reports.Store;

namespace Reports.Tests.Data;

public sealed class TargetResolverTests
{
    private const string Launch = "https://lms.example/au/7";

    [Theory]
    [InlineData("", "course", -1)]
    [InlineData("/modules/more", "module", -3)]
    [InlineData("/lessons/fire", "item", 0)]
    [InlineData("/quizzes/basics", "item", 1)]
    [InlineData("/lessons/gone", "unknown", null)]
    public void Our_own_ids_are_known(string below, string level, int? unit) =>
        Assert.Equal(new Target(level, unit, false), new TargetResolver(Say.Outline, []).Of(new(Say.Course + below, "", "", false)));

    [Fact]
    public void A_question_is_part_of_its_parent() =>
        Assert.Equal(new Target("part", 1, false), new TargetResolver(Say.Outline, []).Of(new("https://other.example/q1", $"{Say.Course}/quizzes/basics", "", false)));

    /// <summary>cmi5 10.2.1: the publisher's id is among the groupings of what cmi5 defines; whatever else is said about the launch id is meant so, too.</summary>
    [Fact]
    public void What_an_LMS_launched_under_its_own_id_is_known_by_the_published_one()
    {
        var place = new Place(Launch, "", $"{Say.Course}/lessons/water\n{Say.Course}", true);
        var resolver = new TargetResolver(Say.Outline, [place]);

        Assert.Equal(new Target("item", 2, true), resolver.Of(place));
        Assert.Equal(new Target("item", 2, true), resolver.Of(new(Launch, "", "", false)));
    }

    [Fact]
    public void What_cmi5_does_not_define_is_not_taken_for_what_is_around_it() =>
        Assert.Equal(new Target("unknown", null, false), new TargetResolver(Say.Outline, []).Of(new("https://other.example/video", "", $"{Say.Course}/lessons/water\n{Say.Course}", false)));

    [Fact]
    public void Other_courses_are_not_ours() =>
        Assert.Null(new TargetResolver(Say.Outline, []).Of(new(Say.Course + "-2/lessons/fire", "", "", false)));
}
