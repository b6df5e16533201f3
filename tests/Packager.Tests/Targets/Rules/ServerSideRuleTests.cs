namespace Packager.Tests.Targets.Rules;

public sealed class ServerSideRuleTests
{
    [Theory]
    [InlineData("code.php")]
    [InlineData("code.php5")]
    [InlineData("code.PHTML.Py")]
    [InlineData("code.aspx")]
    [InlineData("code.asp")]
    [InlineData("code.jsp")]
    [InlineData("code.cgi")]
    [InlineData("code.sh")]
    [InlineData("code.shtml")]
    [InlineData("code.rb")]
    [InlineData("code.pl")]
    [InlineData("assets/.htaccess")]
    public void A_file_that_servers_would_run_is_refused(string path) => Assert.Equal(["LE6115"], Shared(path).Codes());

    [Fact]
    public void The_help_says_which_name_to_use() =>
        Assert.Contains("code.py.txt", Assert.Single(Shared("code.py").Findings()).Help, StringComparison.Ordinal);

    [Fact]
    public void A_sample_with_a_text_extension_is_fine() => Assert.Empty(Shared("code.py.txt").Findings());

    private static TestPackage Shared(string path) => TestPackage.Scorm12().Rename("assets/styles.css", path)
        .Replace("<file href=\"assets/styles.css\"", $"<file href=\"{path}\"");
}
