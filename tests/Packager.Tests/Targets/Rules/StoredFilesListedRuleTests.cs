namespace Packager.Tests.Targets.Rules;

public sealed class StoredFilesListedRuleTests
{
    [Theory]
    [InlineData("notes.html")]
    [InlineData("assets/imsmanifest.xml")]
    [InlineData("assets/extra.xsd")]
    public void A_stored_file_that_no_resource_lists_is_refused(string path) =>
        Assert.Equal(["LE6106"], TestPackage.Scorm12().With(path).Codes());
}
