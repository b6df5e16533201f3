namespace Packager.Tests.Targets.Rules;

public sealed class IdUniqueRuleTests
{
    [Fact]
    public void cmi5_13_1_4_0_1_The_id_of_a_unit_is_unique() =>
        Assert.Equal(["LE6207"], TestPackage.Cmi5().Replace("llm-evolution/quizzes/quiz", "llm-evolution/lessons/lesson").Codes());

    [Fact]
    public void cmi5_13_1_2_0_1_A_unit_has_another_id_than_its_block() =>
        Assert.Equal(["LE6207"], TestPackage.Cmi5().Replace("llm-evolution/lessons/lesson", "llm-evolution/groups/module").Codes());
}
