using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using Packager.Testing;

namespace Packager.Inspect.Tests;

/// <summary>The real course, in every way an author can cut it, is what a stranger's package would have to be.</summary>
public sealed class RealCourseTests
{
    public static MatrixTheoryData<Structure, Split> Cuts => new(Enum.GetValues<Structure>(), Enum.GetValues<Split>());

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task Every_package_for_an_LMS_gives_no_finding(Structure structure, Split split)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "out", $"course-{structure}-{split}");
        var result = await new Compiler(new DiskSourceTree(Repository.PathOf("content")), new DiagnosticBag()).BuildAsync(
            new BuildOptions
            {
                Targets = PackageTargets.ForLms,
                OutputFolder = folder,
                Theme = new BuiltInTheme(),
                Structure = structure,
                Split = split,
            },
            TestContext.Current.CancellationToken);
        Assert.True(result.Packages.Length >= PackageTargets.ForLms.Length, $"{result.Packages.Length} packages");

        foreach (var package in result.Packages)
        {
            await using var zip = File.OpenRead(package.Path);
            Assert.Empty(new PackageInspector(new InspectLimits(), []).Inspect(Path.GetFileName(package.Path), zip, DiagnosticPolicy.Default).Lines());
        }
        Directory.Delete(folder, recursive: true);
    }
}
