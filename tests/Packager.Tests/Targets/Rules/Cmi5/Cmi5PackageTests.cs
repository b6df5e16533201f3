namespace Packager.Tests.Targets.Rules.Cmi5;

public sealed class Cmi5PackageTests
{
    [Fact]
    public void A_package_of_ours_breaks_no_rule() => Assert.Empty(TestPackage.Cmi5().Findings());
}
