namespace Packager.Tests.Targets.Rules;

public sealed class Cmi5PolicyRuleTests
{
    [Fact]
    public void A_page_that_reaches_its_own_origin_only_is_refused() =>
        Assert.Equal(["LE6213"], TestPackage.Cmi5().With("lessons/lesson.html", TestPackage.PageWith("'self'")).Codes());

    [Fact]
    public void A_page_without_a_policy_is_refused() =>
        Assert.Equal(["LE6213"], TestPackage.Cmi5().With("lessons/other.html", "<p>x</p>").Codes());
}
