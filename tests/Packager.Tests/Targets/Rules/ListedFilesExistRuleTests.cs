namespace Packager.Tests.Targets.Rules;

public sealed class ListedFilesExistRuleTests
{
    [Fact]
    public void A_listed_file_that_is_not_stored_is_refused() =>
        Assert.Equal(["LE6105"], TestPackage.Scorm12().Without("assets/styles.css").Codes());

    [Fact]
    public void A_stored_file_that_differs_in_case_is_missing_and_the_help_says_why()
    {
        var missing = Assert.Single(TestPackage.Scorm12().Rename("assets/styles.css", "assets/Styles.css").Findings());

        Assert.Equal("LE6105", missing.Code);
        Assert.Contains("assets/Styles.css", missing.Help, StringComparison.Ordinal);
    }
}
