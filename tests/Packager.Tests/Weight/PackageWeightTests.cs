using System.IO.Compression;
using LlmEvolution.Benchmarks.Course;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using Packager.Testing;
using Packager.Tests.Write;

namespace Packager.Tests.Weight;

/// <summary>What a learner waits for, and what an LMS has to keep.</summary>
public sealed class PackageWeightTests(ITestOutputHelper output)
{
    // Bytes: of a course of 105 lessons with all its figures, and of everything that the first lesson's page loads, after gzip.
    private const long PackageBudget = 2_500_000;
    private const long PageBudget = 60_000;

    [Theory]
    [InlineData("scorm12")]
    [InlineData("scorm2004-4th")]
    [InlineData("cmi5")]
    public async Task The_course_of_this_repository_stays_below_2500_kB(string target)
    {
        using var folder = new OutputFolder($"{nameof(The_course_of_this_repository_stays_below_2500_kB)}-{target}");
        Assert.InRange(new FileInfo(await BuildAsync(new DiskSourceTree(Repository.PathOf("content")), target, folder)).Length, 100_000, PackageBudget);
    }

    [Fact]
    public async Task A_course_of_105_lessons_with_105_figures_stays_below_2500_kB_and_its_first_lesson_below_60_kB()
    {
        using var folder = new OutputFolder();
        var tree = new MemorySourceTree();
        foreach (var (path, text) in new GeneratedCourse(105).Files()) tree.Add(path, text);

        var package = await BuildAsync(tree, "scorm12", folder);

        Assert.InRange(new FileInfo(package).Length, 100_000, PackageBudget);
        Assert.InRange(FirstLesson(package, "lessons/lesson-0.html"), 10_000, PageBudget);
    }

    [Fact]
    public async Task The_first_lesson_of_this_repository_s_course_loads_less_than_60_kB()
    {
        using var folder = new OutputFolder();
        var package = await BuildAsync(new DiskSourceTree(Repository.PathOf("content")), "scorm12", folder);

        Assert.InRange(FirstLesson(package, "lessons/word-embeddings-word2vec-and-glove.html"), 10_000, PageBudget);
    }

    /// <summary>The page, and every script, style sheet and picture that it names.</summary>
    private long FirstLesson(string package, string page)
    {
        using var zip = ZipFile.OpenRead(package);
        var html = Read(zip, page);
        var named = System.Text.RegularExpressions.Regex.Matches(html, "(?:src|<link rel=\"stylesheet\" href)=\"\\.\\./([^\"]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.Contains("assets/player.js", named);
        Assert.Contains("assets/styles.css", named);
        var sizes = named.Prepend(page).Select(name => (name, Size: Gzipped(Read(zip, name)))).ToList();
        foreach (var (name, size) in sizes) output.WriteLine($"{size,7} {name}");
        return sizes.Sum(s => s.Size);
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static long Gzipped(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }

    private static async Task<string> BuildAsync(ISourceTree tree, string target, OutputFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var result = await new Compiler(tree, diagnostics).BuildAsync(
            new BuildOptions { Targets = [PackageTargets.All.Single(t => t.Id == target)], OutputFolder = folder.Path, Theme = new BuiltInTheme() },
            TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.Where(d => d.Severity == Severity.Error).Select(Findings.Show));
        return Assert.Single(result.Packages).Path;
    }
}
