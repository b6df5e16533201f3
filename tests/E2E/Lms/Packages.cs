using System.Collections.Concurrent;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;

namespace E2E.Lms;

/// <summary>Builds packages the way the tool does.</summary>
internal static class Packages
{
    // Once for all tests: building it is not what they are about.
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> s_courses = new(StringComparer.Ordinal);

    /// <summary>The package of the real course for one target.</summary>
    public static Task<string> BuildCourseAsync(string target) => s_courses.GetOrAdd(target, _ => new Lazy<Task<string>>(() =>
        BuildAsync(new DiskSourceTree(Repository.PathOf("content")), target, Structure.Course, $"course-{target}"))).Value;

    public static async Task<string> BuildAsync(ISourceTree tree, string target, Structure structure, string folder) =>
        Assert.Single(await BuildAllAsync(tree, target, structure, Split.None, folder));

    public static async Task<IReadOnlyList<string>> BuildAllAsync(ISourceTree tree, string target, Structure structure, Split split, string folder)
    {
        var diagnostics = new DiagnosticBag();
        var result = await new Compiler(tree, diagnostics).BuildAsync(new BuildOptions
        {
            Targets = [PackageTargets.All.Single(t => t.Id == target)],
            OutputFolder = Path.Combine(AppContext.BaseDirectory, "packages", folder),
            Theme = new BuiltInTheme(),
            Structure = structure,
            Split = split,
        });
        Assert.Empty(diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        return [.. result.Packages.Select(p => p.Path)];
    }
}
