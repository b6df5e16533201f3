using System.IO.Compression;
using System.Text;
using LlmEvolution.Packager.Theme;

namespace Packager.Tests.Blocks;

public sealed class BlockStyleTests
{
    // Bytes; blocks come on top of the pages' own 8 KB.
    private const int Budget = 3 * 1024;

    [Fact]
    public void The_styles_of_blocks_are_small()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(StyleSheet.Read(StyleSheet.Blocks)));

        Assert.InRange(packed.Length, 512, Budget);
    }

    [Fact]
    public void They_ask_for_nothing_outside_and_nothing_in_them_moves() =>
        Assert.DoesNotMatch("url\\(|@import|@font-face|transition|animation|smooth", StyleSheet.Read(StyleSheet.Blocks));

    [Fact]
    public void Their_colours_are_the_themes_own() =>
        Assert.DoesNotMatch("#[0-9a-fA-F]{3,8}\\b|rgb|hsl", StyleSheet.Read(StyleSheet.Blocks));
}
