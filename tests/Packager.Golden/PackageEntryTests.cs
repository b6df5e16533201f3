using System.IO.Compression;
using System.Text;
using LlmEvolution.Packager.Model;

namespace Packager.Golden;

/// <summary>What is inside a package, entry by entry, and its manifest to the letter.</summary>
public sealed class PackageEntryTests
{
    public static TheoryData<string, Structure, Split> Shapes()
    {
        var shapes = new TheoryData<string, Structure, Split>();
        foreach (var target in new[] { "scorm12", "scorm2004-3rd", "scorm2004-4th", "cmi5", "xapi", "web" })
        {
            foreach (var structure in Enum.GetValues<Structure>())
            {
                foreach (var split in Enum.GetValues<Split>()) shapes.Add(target, structure, split);
            }
        }
        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_package_of_the_features_sample_holds_these_entries_and_this_manifest(string target, Structure structure, Split split)
    {
        var name = $"{target}-{structure}-{split}".ToLowerInvariant();
        var packages = await SampleBuild.RunAsync(SampleBuild.Sample("features"), name, target, structure, split);

        GoldenFile.AssertMatches(($"{name}.txt", string.Concat(packages.Select(Describe))));
    }

    [Fact]
    public async Task The_pages_of_the_features_sample_are_these()
    {
        var package = Assert.Single(await SampleBuild.RunAsync(SampleBuild.Sample("features"), "pages", "scorm12"));
        using var zip = ZipFile.OpenRead(package);
        var pages = zip.Entries.Where(e => e.FullName.EndsWith(".html", StringComparison.Ordinal) || e.FullName.StartsWith("assets/sco/", StringComparison.Ordinal));

        GoldenFile.AssertMatches(pages.Select(e => ("pages/" + e.FullName.Replace('/', '_'), Read(e))));
    }

    private static string Describe(string path)
    {
        if (!path.EndsWith(".zip", StringComparison.Ordinal)) return DescribeSite(path);
        using var zip = ZipFile.OpenRead(path);
        var text = new StringBuilder($"== {Path.GetFileName(path)}\n");
        foreach (var entry in zip.Entries) text.Append(entry.FullName).Append('\n');
        return text.Append(Read(zip.Entries.First(e => e.FullName is "imsmanifest.xml" or "cmi5.xml" or "tincan.xml"))).Append('\n').ToString();
    }

    /// <summary>A site's folder by its list of files, or the page beside several.</summary>
    private static string DescribeSite(string path) =>
        $"== {Path.GetFileName(path)}\n{File.ReadAllText(File.Exists(path) ? path : Path.Combine(path, "coursepack-files.txt"))}";

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
