namespace Packager.Tests.Targets.Rules;

public sealed class PathRuleTests
{
    [Theory]
    [InlineData("assets/my styles.css")]
    [InlineData("assets/größe.css")]
    [InlineData("assets\\styles.css")]
    [InlineData("assets/a+b.css")]
    [InlineData("/styles.css")]
    [InlineData("assets//styles.css")]
    [InlineData("assets/../styles.css")]
    [InlineData("assets/styles.")]
    public void A_path_that_servers_may_read_differently_is_refused(string path) =>
        Assert.Equal(
            ["LE6114"],
            TestPackage.Scorm12().Rename("assets/styles.css", path)
                .Replace("<file href=\"assets/styles.css\"", $"<file href=\"{path}\"").Codes());
}
