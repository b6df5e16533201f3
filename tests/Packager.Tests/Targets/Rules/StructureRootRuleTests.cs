namespace Packager.Tests.Targets.Rules;

public sealed class StructureRootRuleTests
{
    [Fact]
    public void cmi5_13_2_0_0_1_The_namespace_is_that_of_version_1() =>
        Assert.Contains("LE6203", TestPackage.Cmi5().Replace("profiles/cmi5/v1/", "profiles/cmi5/v2/").Codes());
}
