using LlmEvolution.Packager.Bundle;

namespace Packager.Tests.Bundle;

public sealed class PagePolicyTests
{
    private const string Page = "<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self'; base-uri 'none'\"><p>connect-src 'self'</p>";

    [Fact]
    public void The_policy_of_a_page_names_whom_the_target_talks_to_and_its_text_stays() =>
        Assert.Equal(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self' https:; base-uri 'none'\"><p>connect-src 'self'</p>",
            Read(new PagePolicy(null).Allow(PackageFile.Text("index.html", Page), "'self' https:")));

    [Theory]
    [InlineData("index.html", "'self'")]
    [InlineData("assets/player.js", "'self' https:")]
    public void Other_files_and_other_targets_keep_what_they_have(string path, string sources) =>
        Assert.Equal(Page, Read(new PagePolicy(null).Allow(PackageFile.Text(path, Page), sources)));

    private static string Read(PackageFile file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }
}
