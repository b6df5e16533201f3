namespace Packager.Tests.Targets.Rules;

public sealed class ConnectRuleTests
{
    [Theory]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self'\">")]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">")]
    [InlineData("<meta content=\"connect-src 'self'\" http-equiv=\"Content-Security-Policy\">")]
    public void A_page_that_cannot_reach_a_record_store_is_refused(string html)
    {
        Assert.Equal(["LE6206"], TestPackage.Cmi5().With("lessons/lesson.html", html).Codes());
        Assert.Equal(["LE6304"], TestPackage.TinCan().With("lessons/lesson.html", html).Codes());
    }

    [Theory]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self' https: http://localhost:* http://127.0.0.1:*\">")]
    [InlineData("<p>no policy keeps nobody out</p>")]
    public void A_page_that_can_is_fine(string html) =>
        Assert.Empty(TestPackage.Cmi5().With("lessons/lesson.html", html).Codes());
}
