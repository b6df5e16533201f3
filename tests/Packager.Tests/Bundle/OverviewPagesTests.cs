using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Bundle;

/// <summary>The timeline and the map of ideas, made of what lessons say of themselves.</summary>
public sealed class OverviewPagesTests
{
    [Fact]
    public async Task The_timeline_has_the_milestones_of_all_lessons_in_the_order_of_time()
    {
        var timeline = await PageAsync<TimelinePage>(Tree(
            ("01-basics/01-words.md", "milestones:\n  - {date: 2017-06-12, title: Attention}\n  - {date: 2013, title: Vectors}\n"),
            ("02-more/01-end.md", "milestones:\n  - {date: 2017-06-12, title: Attention}\n  - {date: 2017-02, title: Earlier}\n")));

        Assert.Equal(["2013", "2017"], timeline.Years.Select(y => y.Year));
        Assert.Equal(
            [("2013", "Vectors", "1.1", null, null), ("2017-02", "Earlier", "2.1", 2, null), ("2017-06-12", "Attention", "1.1", 6, (int?)12)],
            timeline.Years.SelectMany(y => y.Events).Select(e => (e.Date, e.Title, e.Lesson.Number, e.Month, e.Day)));
    }

    [Fact]
    public async Task The_map_reads_prerequisites_and_leads_to_in_both_directions()
    {
        var map = await PageAsync<MapPage>(Tree(
            ("01-basics/01-words.md", "leads_to: [end]\n"),
            ("01-basics/02-lines.md", ""),
            ("02-more/01-end.md", "prerequisites: [words, lines]\n")));

        Assert.Equal(["words", "lines", "end"], map.Modules.SelectMany(m => m.Lessons).Select(l => l.Page.Title));
        Assert.Equal(["", "", "words, lines"], map.Modules.SelectMany(m => m.Lessons).Select(l => string.Join(", ", l.BuildsOn.Select(p => p.Title))));
        Assert.Equal(["end", "end", ""], map.Modules.SelectMany(m => m.Lessons).Select(l => string.Join(", ", l.LeadsTo.Select(p => p.Title))));
        Assert.Equal([new MapArc(1, 2, 2)], map.Arcs);
    }

    [Fact]
    public async Task A_course_without_milestones_and_links_between_modules_has_neither()
    {
        var (packages, theme) = await Bundling.Of(RichCourse.Tree(), Structure.Course, Split.None);

        Assert.DoesNotContain(packages.Single().Files, f => f.Path is "timeline.html" or "map.html");
        Assert.All(theme.Pages.OfType<OutlinePage>(), o => Assert.Equal((null, null), (o.TimelineHref, o.MapHref)));
    }

    [Fact]
    public async Task The_outline_links_both()
    {
        var outline = await PageAsync<OutlinePage>(Tree(
            ("01-basics/01-words.md", "milestones:\n  - {date: 2013, title: Vectors}\nleads_to: [end]\n"),
            ("02-more/01-end.md", "")));

        Assert.Equal(("timeline.html", "map.html"), (outline.TimelineHref, outline.MapHref));
    }

    private static async Task<TPage> PageAsync<TPage>(ISourceTree tree)
        where TPage : Page => (await Bundling.Of(tree, Structure.Course, Split.None)).Theme.Pages.OfType<TPage>().Single();

    /// <summary>Lessons that are called as their files are.</summary>
    private static MemorySourceTree Tree(params (string Path, string FrontMatter)[] lessons)
    {
        var tree = new MemorySourceTree()
            .Add("course.yml", SmallCourse.CourseYml)
            .Add("01-basics/module.yml", SmallCourse.ModuleYml)
            .Add("02-more/module.yml", "title: More\nsummary: What comes then.\n");
        foreach (var (path, frontMatter) in lessons)
            tree.Add(path, $"---\ntitle: {path[(path.LastIndexOf('-') + 1)..^3]}\nsummary: About it.\nminutes: 1\n{frontMatter}---\n\n## In brief\n\nText.\n");
        return tree;
    }
}
