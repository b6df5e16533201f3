using System.IO.Compression;
using System.Security.Cryptography;

namespace Packager.Golden;

/// <summary>The sample with films, sounds, pictures and downloads: what is in the package, and the page that shows them.</summary>
public sealed class MediaSampleTests
{
    [Fact]
    public async Task The_package_of_the_media_sample_holds_these_files_and_this_page()
    {
        using var zip = ZipFile.OpenRead(Assert.Single(await SampleBuild.RunAsync(SampleBuild.Sample("media"), "media", "scorm12")));

        GoldenFile.AssertMatches(
            ("media.txt", string.Concat(zip.Entries.Select(e => e.FullName + "\n")) + Read(zip, "imsmanifest.xml")),
            ("pages/lessons_watching.html", Read(zip, "lessons/watching.html")));
    }

    [Theory]
    [InlineData("scorm12")]
    [InlineData("web")]
    public async Task Two_builds_resize_pictures_to_the_same_bytes(string target)
    {
        var first = Assert.Single(await SampleBuild.RunAsync(SampleBuild.Sample("media"), $"media-first-{target}", target));
        var second = Assert.Single(await SampleBuild.RunAsync(SampleBuild.Sample("media"), $"media-second-{target}", target));

        Assert.Equal(Hashes(first), Hashes(second));
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static List<string> Hashes(string path) => File.Exists(path)
        ? [Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))]
        : [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f) + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))))];
}
