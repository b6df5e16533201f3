using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using Packager.Testing;

namespace Packager.Inspect.Tests;

/// <summary>What we build ourselves passes where a stranger's package has to.</summary>
public sealed class OwnPackagesTests
{
    public static MatrixTheoryData<string, string, Structure> Builds => new(
        ["minimal", "features", "blocks"], ["scorm12", "scorm2004-3rd", "scorm2004-4th", "cmi5", "xapi"], [Structure.Course, Structure.Lesson]);

    [Theory]
    [MemberData(nameof(Builds))]
    public async Task Our_packages_of_the_samples_give_no_finding(string sample, string target, Structure structure)
    {
        var result = await new Compiler(new DiskSourceTree(Repository.PathOf("samples", sample)), new DiagnosticBag()).BuildAsync(
            new BuildOptions
            {
                Targets = [PackageTargets.All.Single(t => t.Id == target)],
                OutputFolder = Path.Combine(AppContext.BaseDirectory, "out", $"{sample}-{structure}"),
                Theme = new BuiltInTheme(),
                Structure = structure,
            },
            TestContext.Current.CancellationToken);

        Assert.NotEmpty(result.Packages);
        foreach (var package in result.Packages)
        {
            await using var zip = File.OpenRead(package.Path);
            var inspection = new PackageInspector(new InspectLimits(), []).Inspect("own.zip", zip, DiagnosticPolicy.Default);

            Assert.Empty(inspection.Lines());
            Assert.Equal(target, inspection.Standard!.Id);
        }
    }
}
