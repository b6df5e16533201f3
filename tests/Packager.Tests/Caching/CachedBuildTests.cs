using System.Collections.Immutable;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Caching;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using Packager.Testing;
using Packager.Tests.Write;

namespace Packager.Tests.Caching;

public sealed class CachedBuildTests
{
    // Eight lessons in two modules: pages are eight lessons and the outline.
    private static MemorySourceTree Course()
    {
        var tree = new MemorySourceTree().Add("course.yml", SmallCourse.CourseYml);
        for (var n = 0; n < 8; n++)
        {
            tree.Add($"{1 + (n / 4)}-module-{n / 4}/module.yml", SmallCourse.ModuleYml);
            tree.Add(PathOf(n), Lesson(n));
        }
        return tree;
    }

    private static string PathOf(int n) => $"{1 + (n / 4)}-module-{n / 4}/{n + 1}-lesson-{n}.md";

    private static string Lesson(int n, string title = "Lesson", string more = "") =>
        $"---\ntitle: {title}\nsummary: Text.\nminutes: 1\n---\n\n## In brief\n\nA formula: $x_{n}$.{more}\n\n```python\nx = {n}\n```\n";

    [Fact]
    public async Task A_build_with_the_cache_gives_the_bytes_of_one_without_in_every_target()
    {
        using var folder = new OutputFolder();
        var plain = await BuildAsync(RichCourse.Tree(), folder["plain"], cache: null);

        var (filling, filled) = (await WithCacheAsync(RichCourse.Tree(), folder), await WithCacheAsync(RichCourse.Tree(), folder));

        Assert.True(plain.Count >= PackageTargets.All.Length);
        Assert.Equal(plain, filling.Files);
        Assert.Equal(plain, filled.Files);
        Assert.Equal(0, filled.Misses);
    }

    [Fact]
    public async Task A_changed_text_makes_the_page_of_its_lesson_anew_and_nothing_else()
    {
        using var folder = new OutputFolder();
        await WithCacheAsync(Course(), folder);

        var again = await WithCacheAsync(Course().Add(PathOf(3), Lesson(3, more: " A new sentence.")), folder, "scorm12");

        Assert.Equal(1, again.Misses);
    }

    [Fact]
    public async Task A_changed_title_makes_the_pages_that_show_it_anew()
    {
        using var folder = new OutputFolder();
        await WithCacheAsync(Course(), folder);

        var again = await WithCacheAsync(Course().Add(PathOf(3), Lesson(3, title: "New")), folder, "scorm12");

        // Its own, the lessons before and behind it, and the outline.
        Assert.Equal(4, again.Misses);
    }

    [Fact]
    public async Task A_new_formula_is_compiled_and_the_others_are_not()
    {
        using var folder = new OutputFolder();
        await WithCacheAsync(Course(), folder);

        var again = await WithCacheAsync(Course().Add(PathOf(3), Lesson(3, more: " And $y$.")), folder, "scorm12");

        // The formula and the page.
        Assert.Equal(2, again.Misses);
    }

    [Fact]
    public void A_wrong_formula_is_found_again_though_its_finding_comes_from_the_cache()
    {
        using var folder = new OutputFolder();
        var tree = SmallCourse.WithBody("## In brief\n\n$\\frac{1}$\n");
        var findings = new List<string>();

        foreach (var _ in (int[])[1, 2])
        {
            using var cache = BuildCache.Open(folder["cache"]);
            var diagnostics = new DiagnosticBag();
            new Compiler(tree, diagnostics) { Cache = cache }.Check();
            findings.Add(Findings.Show(Assert.Single(diagnostics)));
            cache.Save();
        }

        Assert.StartsWith("01-basics/01-words.md:9:1 LE3010", findings[0], StringComparison.Ordinal);
        Assert.Equal(findings[0], findings[1]);
    }

    [Fact]
    public async Task Pages_of_a_theme_that_cannot_say_what_it_depends_on_are_made_anew()
    {
        using var folder = new OutputFolder();
        await WithCacheAsync(Course(), folder, theme: new Unknown());
        using var cache = BuildCache.Open(folder["cache"]);

        await BuildAsync(Course(), folder["out"], cache, "scorm12", new Unknown());

        // Formulas and code alone.
        Assert.Equal((16, 0), (cache.Hits, cache.Misses));
    }

    private static async Task<(Dictionary<string, string> Files, int Misses)> WithCacheAsync(MemorySourceTree tree, OutputFolder folder, string? target = null, ITheme? theme = null)
    {
        using var cache = BuildCache.Open(folder["cache"]);
        var files = await BuildAsync(tree, folder["out"], cache, target, theme);
        cache.Save();
        return (files, cache.Misses);
    }

    private static async Task<Dictionary<string, string>> BuildAsync(MemorySourceTree tree, string output, BuildCache? cache, string? target = null, ITheme? theme = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = await new Compiler(tree, diagnostics) { Cache = cache }.BuildAsync(
            new BuildOptions { Targets = [.. PackageTargets.All.Where(t => target is null || t.Id == target)], OutputFolder = output, Theme = theme ?? new BuiltInTheme() },
            TestContext.Current.CancellationToken);
        Assert.False(diagnostics.HasErrors);
        return result.Packages.ToDictionary(p => Path.GetFileName(p.Path), p => LlmEvolution.Packager.Write.PackageComparison.Sha256(p.Path));
    }

    private sealed class Unknown : ITheme
    {
        private readonly BuiltInTheme _inner = new();

        public ImmutableArray<PackageFile> Files => _inner.Files;

        public ImmutableArray<string> Styles => _inner.Styles;

        public string? Logo => null;

        public Task<string> RenderAsync(Page page) => _inner.RenderAsync(page);
    }
}
