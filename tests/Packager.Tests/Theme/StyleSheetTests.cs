using System.IO.Compression;
using System.Text;
using LlmEvolution.Packager.Theme;

namespace Packager.Tests.Theme;

public sealed class StyleSheetTests
{
    // The byte budget of the design: styles at most 8 KB gzip.
    private const int Budget = 8 * 1024;

    [Fact]
    public void Every_page_has_one_style_sheet_and_the_dialogs_have_theirs()
    {
        var theme = new BuiltInTheme();

        Assert.Equal("assets/styles.css", Assert.Single(theme.Styles));
        Assert.Equal(["assets/dialogs.css", "assets/styles.css"], theme.Files.Select(f => f.Path));
    }

    [Fact]
    public void It_stays_within_the_byte_budget()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(StyleSheet.Read()));

        Assert.InRange(packed.Length, 1024, Budget);
    }

    [Fact]
    public void It_asks_for_nothing_outside_itself()
    {
        Assert.DoesNotContain("url(", StyleSheet.Read(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", StyleSheet.Read(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@font-face", StyleSheet.Read(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nothing_moves_so_that_nothing_need_stop_for_readers_who_prefer_less_motion()
    {
        Assert.DoesNotMatch("(transition|animation)(?!: none)|smooth", StyleSheet.Read() + StyleSheet.Read(StyleSheet.Dialogs));
    }

    [Fact]
    public void Leaving_out_comments_and_indentation_leaves_every_brace_in_its_pair()
    {
        var css = StyleSheet.Read() + StyleSheet.Read(StyleSheet.Dialogs);

        Assert.DoesNotContain("/*", css, StringComparison.Ordinal);
        Assert.DoesNotContain("*/", css, StringComparison.Ordinal);
        Assert.DoesNotContain("\n ", css, StringComparison.Ordinal);
        Assert.Equal(css.Count(c => c == '{'), css.Count(c => c == '}'));
    }

    [Theory]
    [InlineData("f-ink"), InlineData("f-muted"), InlineData("f-line"), InlineData("f-faint"), InlineData("f-panel"), InlineData("f-text"), InlineData("f-inverse")]
    [InlineData("f-a"), InlineData("f-b"), InlineData("f-c"), InlineData("f-d")]
    [InlineData("f-a-solid"), InlineData("f-b-solid"), InlineData("f-c-solid"), InlineData("f-d-solid")]
    [InlineData("f-a-line"), InlineData("f-b-line"), InlineData("f-c-line"), InlineData("f-d-line")]
    [InlineData("box-note"), InlineData("box-tip"), InlineData("box-warning"), InlineData("box-definition"), InlineData("box-example")]
    public void Every_class_that_authors_are_promised_has_a_rule(string name)
    {
        Assert.Matches($@"\.{name}[ ,][^}}]*{{", StyleSheet.Read());
    }
}
