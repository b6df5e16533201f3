namespace Packager.Tests.Targets.Rules.TinCan;

public sealed class TinCanPackageTests
{
    [Fact]
    public void A_package_of_ours_breaks_no_rule() => Assert.Empty(TestPackage.TinCan().Findings());
}
