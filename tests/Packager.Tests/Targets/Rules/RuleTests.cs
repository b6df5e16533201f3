using LlmEvolution.Packager.Targets;

namespace Packager.Tests.Targets.Rules;

public sealed class RuleTests
{
    [Fact]
    public void A_clean_package_gives_no_finding()
    {
        Assert.Empty(TestPackage.Scorm12().Findings());
        Assert.Empty(TestPackage.Scorm2004().Findings());
        Assert.Empty(TestPackage.Scorm2004Fourth().Findings());
        Assert.Empty(TestPackage.Cmi5().Findings());
        Assert.Empty(TestPackage.TinCan().Findings());
        Assert.Empty(TestPackage.Web().Findings());
    }

    [Fact]
    public void Content_types_and_schemas_at_the_root_need_not_be_listed() =>
        Assert.Empty(TestPackage.Scorm2004().With("[Content_Types].xml").With("xml.xsd").With("datatypes.dtd").Findings());

    /// <summary>Those of inspect have packages with one fault each instead, in Packager.Inspect.Tests.</summary>
    [Fact]
    public void Every_rule_has_a_test_class()
    {
        var rules = typeof(IPackageRule).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IPackageRule)) && t.Namespace!.StartsWith("LlmEvolution.Packager.Targets", StringComparison.Ordinal)).Select(t => t.Name);
        var tests = typeof(RuleTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet();

        Assert.Equal([], rules.Where(r => !tests.Contains(r + "Tests")).ToList());
    }
}
