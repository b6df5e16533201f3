using LlmEvolution.Packager.Render.Html;
using LlmEvolution.Packager.Targets;

namespace Packager.Tests.Render;

public sealed class MediaPathTests
{
    [Theory]
    [InlineData("01-a/figures/cat.png", "media/01-a/figures/cat.png")]
    [InlineData("cat_2.v1.png", "media/cat_2.v1.png")]
    public void A_clean_path_is_kept(string path, string expected) => Assert.Equal(expected, MediaPath.Of(path));

    [Theory]
    [InlineData("Fig 1.png", "fig-1.png")]
    [InlineData("Fig 1.png", "fig 1.png")]
    [InlineData("a/Ä.png", "a/Ö.png")]
    [InlineData("CAT.PNG", "cat.png")]
    [InlineData("a./b.png", "a-/b.png")]
    public void Two_files_never_become_one(string first, string second) => Assert.NotEqual(MediaPath.Of(first), MediaPath.Of(second));

    [Theory]
    [InlineData("Fig 1.png")]
    [InlineData("a/Ä&<>\"'.png")]
    [InlineData("a./b..png")]
    [InlineData("図/図.svg")]
    [InlineData("a/😀.JPEG")]
    public void Every_path_suits_a_package_and_keeps_its_extension(string path)
    {
        var packagePath = MediaPath.Of(path);

        Assert.True(PackagePath.IsSafe(packagePath), packagePath);
        Assert.Equal(Path.GetExtension(path), Path.GetExtension(packagePath), ignoreCase: true);
    }
}
