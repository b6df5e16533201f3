namespace Packager.Fuzz;

/// <summary>The properties are only worth something when the probe sees what it looks for.</summary>
public sealed class ProbeTests
{
    [Theory]
    [InlineData("<p><script>")]
    [InlineData("<p onclick=\"x\">")]
    [InlineData("<svg viewBox=\"0 0 9 9\" OnLoad=\"x\">")]
    [InlineData("<a href=\"javascript:x\">")]
    [InlineData("<a class=\"y\" href=\" data:x\">")]
    [InlineData("<>gone</>")]
    [InlineData("<p>\u0000</p>")]
    [InlineData("<p id=\"a\"><b id=\"a\">")]
    public void A_bad_page_is_seen(string html) => Assert.Throws<InvalidOperationException>(() => Probe.CheckPage(html));

    [Theory]
    [InlineData("<p>onclick=&quot;x&quot; javascript: &lt;script&gt;</p>")]
    [InlineData("<p id=\"a\"><b id=\"b\"> id=&quot;a&quot;</b></p>")]
    [InlineData("<a href=\"https://example.org/javascript:x\">")]
    public void A_good_page_is_let_through(string html) => Probe.CheckPage(html);
}
