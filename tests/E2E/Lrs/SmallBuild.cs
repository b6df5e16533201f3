using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;

namespace E2E.Lrs;

/// <summary>Every package of a build, and a course of one lesson and one quiz to build.</summary>
internal static class SmallBuild
{
    public const string Lesson = "words";
    public const string Quiz = "basics-quiz";

    public static MemorySourceTree Tree { get; } = new MemorySourceTree()
        .Add("course.yml", "id: small\niri: https://example.org/small\ntitle: Small\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\n")
        .Add("01-basics/module.yml", "id: basics\ntitle: Basics\nsummary: Text.\n")
        .Add("01-basics/01-words.md", "---\ntitle: Words\nsummary: Text.\nminutes: 1\nobjectives: [Explain words, Count words]\n---\n\n## Text\n\nWords become numbers.\n")
        .Add("01-basics/quiz.yml", "title: Quiz\nquestions:\n  - id: q1\n    lesson: words\n    type: true-false\n    stem: Are words numbers?\n    answer: true\n    feedback: {true: Yes., false: They are.}\n");

    public static DiskSourceTree Sample(string name) => new(Repository.PathOf("samples", name));

    /// <summary>One course and its packages.</summary>
    public static async Task<(Course Course, IReadOnlyList<BuiltPackage> Packages)> CourseAsync(string folder, string target, Structure structure, Split split, ISourceTree tree)
    {
        var result = Assert.Single(await ResultsAsync(folder, target, structure, split, tree));
        return (result.Course!, result.Packages);
    }

    /// <summary>Paths of the packages; the target's own rules have been checked, and nothing but warnings found.</summary>
    public static async Task<IReadOnlyList<BuiltPackage>> RunAsync(string folder, string target, Structure structure, Split split, params ISourceTree[] courses) =>
        [.. (await ResultsAsync(folder, target, structure, split, courses)).SelectMany(r => r.Packages)];

    private static async Task<IReadOnlyList<BuildResult>> ResultsAsync(string folder, string target, Structure structure, Split split, params ISourceTree[] courses)
    {
        var bags = courses.Select(_ => new DiagnosticBag()).ToList();
        var results = await CourseSet.BuildAsync([.. courses.Zip(bags, (tree, bag) => new Compiler(tree, bag))], new BuildOptions
        {
            Targets = [PackageTargets.All.Single(t => t.Id == target)],
            OutputFolder = Path.Combine(AppContext.BaseDirectory, "packages", folder),
            Theme = new BuiltInTheme(),
            Structure = structure,
            Split = split,
        });
        Assert.Empty(bags.SelectMany(b => b).Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        return results;
    }

    public static async Task<string> OneAsync(string folder, string target, Structure structure = Structure.Course) =>
        Assert.Single(await RunAsync(folder, target, structure, Split.None, Tree)).Path;
}
