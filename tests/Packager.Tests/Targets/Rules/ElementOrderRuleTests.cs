namespace Packager.Tests.Targets.Rules;

public sealed class ElementOrderRuleTests
{
    [Fact]
    public void cmi5_13_2_0_0_1_A_second_url_is_refused() =>
        Assert.Equal(["LE6204"], TestPackage.Cmi5().Replace("<url>lessons/lesson.html</url>", "<url>lessons/lesson.html</url><launchParameters/><url>lessons/lesson.html</url>").Codes());

    [Fact]
    public void cmi5_13_2_0_0_1_A_block_without_a_unit_is_refused() =>
        Assert.Equal(["LE6204"], TestPackage.Cmi5().Replace("</block>", """</block><block id="https://example.org/empty"><title><langstring lang="en">a</langstring></title><description><langstring lang="en">b</langstring></description></block>""").Codes());

    [Fact]
    public void cmi5_13_1_5_Elements_of_other_namespaces_may_follow() =>
        Assert.Empty(TestPackage.Cmi5().Replace("</block>", """<x xmlns="urn:mine"/></block>""").Codes());
}
