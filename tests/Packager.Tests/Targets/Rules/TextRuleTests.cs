namespace Packager.Tests.Targets.Rules;

public sealed class TextRuleTests
{
    [Fact]
    public void cmi5_13_1_4_A_unit_has_a_title() =>
        Assert.Equal(["LE6205"], TestPackage.Cmi5().Replace(">Title of lesson<", "> <").Codes());

    [Fact]
    public void cmi5_13_1_1_The_description_of_the_course_says_its_language() =>
        Assert.Equal(["LE6205"], TestPackage.Cmi5().Replace("<langstring lang=\"en\">How", "<langstring>How").Codes());
}
