using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;

namespace Packager.Golden;

internal static class SampleBuild
{
    public static async Task<IReadOnlyList<string>> RunAsync(ISourceTree tree, string output, string target, Structure structure = Structure.Course, Split split = Split.None)
    {
        var diagnostics = new DiagnosticBag();
        var result = await new Compiler(tree, diagnostics).BuildAsync(new BuildOptions
        {
            Targets = [PackageTargets.All.Single(t => t.Id == target)],
            OutputFolder = Path.Combine(AppContext.BaseDirectory, "out", output),
            Theme = new BuiltInTheme(),
            Structure = structure,
            Split = split,
        });
        Assert.DoesNotContain(diagnostics, d => d.Severity == Severity.Error);
        return [.. result.Packages.Select(p => p.Path)];
    }

    public static DiskSourceTree Sample(string name) => new(Path.Combine(Repository.Root, "samples", name));
}
