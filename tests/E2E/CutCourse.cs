using E2E.Lrs;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;

namespace E2E;

/// <summary>A course cut in one way, and what of it a test means to do.</summary>
internal sealed class CutCourse
{
    private const string Real = "content";

    // The smallest module of the real course that has everything.
    private const string ModuleFolder = "03-the-bert-ecosystem";

    private readonly Dictionary<string, string> _moduleOf;
    private readonly string? _only;
    private readonly Structure _structure;

    // Every item of a package is done.
    private readonly bool _all;

    private CutCourse(IReadOnlyList<string> packages, Course course, string? only, Structure structure, Split split)
    {
        _moduleOf = course.Modules.SelectMany(m => m.Lessons.Select(l => l.Id).Concat(m.Quiz is { } quiz ? [quiz.Id, m.Id] : [m.Id]).Select(id => (id, m.Id)))
            .ToDictionary(StringComparer.Ordinal);
        _only = only;
        _structure = structure;
        Packages = only is null || split == Split.None ? packages : [.. packages.Where(p => p.Contains(only, StringComparison.Ordinal))];
        _all = only is null || split == Split.Module;
    }

    /// <param name="all">Every course in every cut; else what tells most in minutes.</param>
    public static IEnumerable<(string Course, Structure Structure, Split Split)> Cuts(bool all) =>
        from course in (string[])["minimal", "features", "blocks", Real]
        from structure in Enum.GetValues<Structure>()
        from split in Enum.GetValues<Split>()
        where all || (course == "features" ? (structure == Structure.Module) == (split == Split.Module) : course != "minimal" && structure == (course == Real ? Structure.Module : Structure.Course) && split == Split.None)
        select (course, structure, split);

    public IReadOnlyList<string> Packages { get; }

    public static async Task<CutCourse> BuildAsync(string name, string target, Structure structure, Split split, bool all)
    {
        ISourceTree tree = name == Real ? new DiskSourceTree(Repository.PathOf("content")) : SmallBuild.Sample(name);
        var (course, packages) = await SmallBuild.CourseAsync($"cut-{name}-{target}-{structure}-{split}", target, structure, split, tree);
        var only = name == Real && !all ? ModuleFolder[(ModuleFolder.IndexOf('-', StringComparison.Ordinal) + 1)..] : null;
        return new CutCourse([.. packages.Where(p => p.Objects > 0).Select(p => p.Path)], course, only, structure, split);
    }

    /// <param name="launch">Address of a launch page in its package.</param>
    public bool IsMeant(string launch) => _only is null || _structure == Structure.Course || IsMeantItem(Path.GetFileNameWithoutExtension(launch));

    public bool IsMeantItem(string id) => _only is null || _moduleOf[id] == _only;

    /// <summary>Whether a launch is complete when everything that is meant is done.</summary>
    public bool IsWhole => _all || _structure != Structure.Course;
}
