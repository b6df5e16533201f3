using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class BoxRuleTests
{
    [Theory]
    [InlineData("note")]
    [InlineData("tip")]
    [InlineData("warning")]
    [InlineData("definition")]
    [InlineData("example")]
    public void A_box_is_of_a_kind_that_themes_know(string kind) => Findings.None(SmallCourse.WithBody($"::: {kind} A title\nText.\n:::\n"));

    [Theory]
    [InlineData("::: nota\nText.\n:::\n", "nota", "did you mean 'note'?")]
    [InlineData("::: danger\nText.\n:::\n", "danger", "write '::: ' and one of: note, tip, warning, definition, example")]
    [InlineData("::: Note\nText.\n:::\n", "Note", "did you mean 'note'?")]
    [InlineData(":::\nText.\n:::\n", "", "write '::: ' and one of: note, tip, warning, definition, example")]
    public void A_box_of_another_kind_is_refused(string body, string kind, string help) => Findings.Single(
        $"01-basics/01-words.md:7:1 LE3006 there is no box of the kind '{kind}' | {help}", SmallCourse.WithBody(body));

    [Fact]
    public void Two_colons_in_a_sentence_are_no_box() => Findings.None(SmallCourse.WithBody("In C++, a::b and ::c:: are names.\n"));
}
