namespace Packager.Tests.Targets.Rules;

public sealed class ObjectiveReferenceRuleTests
{
    [Fact]
    public void cmi5_13_1_4_A_unit_refers_to_objectives_that_the_course_lists() =>
        Assert.Equal(["LE6208"], TestPackage.Cmi5().Replace("<url>", """<objectives><objective idref="https://example.org/none"/></objectives><url>""").Codes());
}
