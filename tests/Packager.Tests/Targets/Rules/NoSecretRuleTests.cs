namespace Packager.Tests.Targets.Rules;

public sealed class NoSecretRuleTests
{
    [Fact]
    public void A_secret_is_refused() =>
        Assert.Equal(["LE6308"], TestPackage.TinCan().Replace("</activities>", """<provider><name lang="en">a</name><id>b</id><secret>c</secret></provider></activities>""").Codes());
}
