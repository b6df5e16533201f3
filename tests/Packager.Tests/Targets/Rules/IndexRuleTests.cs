namespace Packager.Tests.Targets.Rules;

public sealed class IndexRuleTests
{
    [Fact]
    public void A_site_without_a_first_page_is_refused() =>
        Assert.Equal(["LE6401"], TestPackage.Web().Without("index.html").Codes());
}
