using System.Collections.Concurrent;
using E2E.Lrs;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;

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

    public static async Task<IReadOnlyList<string>> BuildAllAsync(ISourceTree tree, string target, Structure structure, Split split, string folder) =>
        [.. (await SmallBuild.RunAsync(folder, target, structure, split, tree)).Select(p => p.Path)];
}
