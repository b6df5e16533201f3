namespace Packager.Tests.Targets.Rules;

public sealed class ClusterRuleTests
{
    [Fact]
    public void An_item_with_children_and_an_identifierref_is_refused() =>
        Assert.Equal(
            ["LE6112"],
            TestPackage.Scorm12().Replace("\"cluster-module\"", "\"cluster-module\" identifierref=\"sco-lesson\"").Codes());
}
