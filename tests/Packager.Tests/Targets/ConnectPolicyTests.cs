using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets;

namespace Packager.Tests.Targets;

public sealed class ConnectPolicyTests
{
    private const string Lrs = "'self' https:";

    [Fact]
    public void Connect_src_is_replaced_and_nothing_else() => Assert.Equal(
        "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self' https:; base-uri 'none'\"><title>a</title>",
        Applied("<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self'; base-uri 'none'\"><title>a</title>"));

    [Fact]
    public void A_policy_of_a_theme_without_connect_src_gets_one() => Assert.Equal(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; connect-src 'self' https:\">",
        Applied("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;self&#39;\">"));

    [Fact]
    public void A_lesson_that_writes_about_policies_keeps_its_text()
    {
        const string Html = "<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self'\"><code>connect-src 'self'</code>";

        Assert.EndsWith("<code>connect-src 'self'</code>", Applied(Html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assets/player.js", "connect-src 'self'")]
    [InlineData("index.html", "<p>no policy</p>")]
    public void Other_files_stay_as_they_are(string path, string text) => Assert.Equal(text, Applied(text, path));

    [Fact]
    public void Pages_for_a_host_of_the_same_origin_are_not_even_read()
    {
        var unreadable = new PackageFile("index.html", 1, () => throw new IOException("gone"));

        Assert.Same(unreadable, Assert.Single(ConnectPolicy.Apply([unreadable], ConnectPolicy.Self)));
    }

    private static string Applied(string html, string path = "index.html")
    {
        using var reader = new StreamReader(Assert.Single(ConnectPolicy.Apply([PackageFile.Text(path, html)], Lrs)).Open());
        return reader.ReadToEnd();
    }
}
