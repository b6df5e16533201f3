namespace Packager.Cli.Tests;

/// <summary>What the command says when it does not get as far as serving; the rest is tested with the preview itself.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task What_is_not_there_is_an_error_with_a_way_out()
    {
        using var place = new Workplace("preview-nothing");

        Assert.Equal(1, await place.RunAsync("preview", "cuorse"));

        Assert.Contains("error LE6901: there is no folder or file 'cuorse'", place.Error, StringComparison.Ordinal);
        Assert.Contains("  help: name the folder that holds course.yml, or a package (.zip)", place.Error, StringComparison.Ordinal);
        Assert.Empty(place.Output);
    }

    [Fact]
    public async Task A_file_that_is_no_package_has_the_finding_of_inspect_and_leaves_records_out_of_version_control()
    {
        using var place = new Workplace("preview-pdf").Write("course.zip", "%PDF-1.7");

        Assert.Equal(1, await place.RunAsync("preview", "course.zip"));

        Assert.Contains("course.zip: error LE6501: the file is a PDF, not a zip", place.Error, StringComparison.Ordinal);
        Assert.Equal("*\n", await File.ReadAllTextAsync(place.PathOf(".coursepack/.gitignore"), TestContext.Current.CancellationToken));
        Assert.True(Directory.Exists(place.PathOf(".coursepack/course")));
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--target", "web")]
    [InlineData("--structure", "page")]
    public async Task Arguments_that_make_no_sense_are_told(string option, string value)
    {
        using var place = new Workplace($"preview-{option}");

        Assert.Equal(2, await place.RunAsync("preview", "course", option, value));
    }
}
