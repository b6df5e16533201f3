using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Targets;
using Packager.Testing;

namespace Packager.Tests.Bundle;

/// <summary>The rich course: module basics (words, sentences, basics-quiz) and module more (end).</summary>
public sealed class PackageBundlerTests
{
    private static readonly string[] s_all =
        ["assets/sco/small.js", "assets/search/small.js", "glossary.html", "index.html", "lessons/end.html", "lessons/sentences.html", "lessons/words.html", "media/01-basics/figures/cat.png", "quizzes/basics-quiz.html"];

    private static readonly string[] s_shared =
        ["assets/dialogs.js", "assets/quiz.js", "assets/search.js", "assets/settings.js", "assets/styles.css"];

    [Fact]
    public async Task A_course_in_one_piece_has_one_object_that_holds_everything()
    {
        var package = Assert.Single((await Bundling.Of(RichCourse.Tree(), Structure.Course, Split.None)).Packages);

        Assert.Equal(("small", "small", "Small", "A small course."), (package.Id, package.Name, package.Title, package.Description));
        Assert.Equal(s_all.Concat(s_shared).Order(StringComparer.Ordinal), package.Files.Select(f => f.Path));
        Assert.Null(Assert.Single(package.Groups).Title);
        var whole = Assert.Single(package.Objects);
        Assert.Equal(("small", LearningObjectKind.Course, "index.html", true, null, 11), (whole.Id, whole.Kind, whole.Href, whole.Scored, whole.MasteryScore, whole.Minutes));
        Assert.Equal(s_all, whole.Files);
    }

    [Fact]
    public async Task A_course_cut_into_modules_has_an_object_for_each()
    {
        var package = Assert.Single((await Bundling.Of(RichCourse.Tree(), Structure.Module, Split.None)).Packages);

        Assert.Null(Assert.Single(package.Groups).Title);
        Assert.Equal(
            [("basics", LearningObjectKind.Module, "modules/basics.html", true), ("more", LearningObjectKind.Module, "modules/more.html", false)],
            package.Objects.Select(o => (o.Id, o.Kind, o.Href, o.Scored)));
        Assert.Equal(
            ["assets/sco/basics.js", "assets/search/basics.js", "lessons/sentences.html", "lessons/words.html", "media/01-basics/figures/cat.png", "modules/basics.html", "quizzes/basics-quiz.html"],
            package.Objects.First().Files);
        Assert.Equal(["assets/sco/more.js", "assets/search/more.js", "lessons/end.html", "modules/more.html"], package.Objects.Last().Files);
    }

    [Fact]
    public async Task A_course_cut_into_lessons_has_an_object_for_each_lesson_and_quiz_in_groups()
    {
        var package = Assert.Single((await Bundling.Of(RichCourse.Tree(), Structure.Lesson, Split.None)).Packages);

        Assert.Equal([("basics", "Basics", 3), ("more", "More", 1)], package.Groups.Select(g => (g.Id, g.Title, g.Objects.Length)));
        Assert.Equal(
            [("words", "lessons/words.html", null), ("sentences", "lessons/sentences.html", null), ("basics-quiz", "quizzes/basics-quiz.html", 70), ("end", "lessons/end.html", null)],
            package.Objects.Select(o => (o.Id, o.Href, o.MasteryScore)));
        Assert.Equal(["assets/sco/basics-quiz.js", "quizzes/basics-quiz.html"], package.Objects.ElementAt(2).Files);
    }

    [Theory]
    [InlineData(Structure.Course, "small-basics", "index.html")]
    [InlineData(Structure.Module, "basics", "modules/basics.html")]
    [InlineData(Structure.Lesson, "words", "lessons/words.html")]
    public async Task A_course_split_by_module_becomes_a_package_for_each(Structure structure, string firstObject, string href)
    {
        var (packages, _) = await Bundling.Of(RichCourse.Tree(), structure, Split.Module);

        Assert.Equal([("small-basics", "Small: Basics"), ("small-more", "Small: More")], packages.Select(p => (p.Id, p.Title)));
        Assert.Equal((firstObject, href), (packages[0].Objects.First().Id, packages[0].Objects.First().Href));
        Assert.DoesNotContain(packages[0].Files, f => f.Path == "lessons/end.html");
        Assert.DoesNotContain(packages[1].Files, f => f.Path == "lessons/words.html" || f.Path.StartsWith("media/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task Every_object_launches_a_page_of_its_own_and_has_its_data(Structure structure, Split split)
    {
        foreach (var package in (await Bundling.Of(RichCourse.Tree(), structure, split)).Packages)
        {
            var paths = package.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(package.Files.Select(f => f.Path).Order(StringComparer.Ordinal), package.Files.Select(f => f.Path));
            Assert.All(paths, path => Assert.True(PackagePath.IsSafe(path), path));
            foreach (var item in package.Objects)
            {
                Assert.Contains(item.Href, item.Files);
                Assert.Subset(paths, item.Files.ToHashSet());
                Assert.Equal(item.Id, Bundling.Data(package, item.Id).GetProperty("object").GetProperty("id").GetString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task Links_lead_only_to_pages_of_the_same_object(Structure structure, Split split)
    {
        foreach (var package in (await Bundling.Of(RichCourse.Tree(), structure, split)).Packages)
        {
            foreach (var item in package.Objects)
            {
                foreach (var page in item.Files.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
                {
                    var html = Bundling.Read(package, page);
                    Assert.DoesNotContain("\"page:", html, StringComparison.Ordinal);
                    foreach (System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(html, "class=\"xref\" href=\"([^\"#]*)"))
                        Assert.Contains(new Uri(new Uri("https://x/" + page), link.Groups[1].Value).AbsolutePath.TrimStart('/'), item.Files);
                }
            }
        }
    }

    [Fact]
    public async Task Pages_know_their_neighbours_prerequisites_and_way_home()
    {
        var (_, theme) = await Bundling.Of(RichCourse.Tree(), Structure.Course, Split.None);

        var sentences = theme.Pages.OfType<LessonPage>().Single(p => p.Id == "sentences");
        Assert.Equal(new PageLink("Words: a start", "lessons/words.html", "1.1"), sentences.Previous);
        Assert.Equal(new PageLink("Quiz: Basics", "quizzes/basics-quiz.html", null), sentences.Next);
        Assert.Equal([new PageLink("Words: a start", "lessons/words.html", "1.1")], sentences.Prerequisites);
        Assert.Equal(("../", "index.html", "glossary.html", "assets/sco/small.js", "1.2"), (sentences.Root, sentences.OutlineHref, sentences.GlossaryHref, sentences.DataScript, sentences.Number));
        var outline = theme.Pages.OfType<OutlinePage>().Single();
        Assert.Equal(("", 2), (outline.Root, outline.Modules.Length));
        Assert.True(outline.Modules[1].Lessons[0].IsOutline);
    }

    [Fact]
    public async Task A_lesson_on_its_own_has_neither_neighbours_nor_home_and_its_prerequisites_are_names()
    {
        var (_, theme) = await Bundling.Of(RichCourse.Tree(), Structure.Lesson, Split.None);

        var sentences = theme.Pages.OfType<LessonPage>().Single(p => p.Id == "sentences");
        Assert.Equal((null, null, null, null), (sentences.Previous, sentences.Next, sentences.OutlineHref, sentences.GlossaryHref));
        Assert.Equal([new PageLink("Words: a start", null, "1.1")], sentences.Prerequisites);
    }

    [Fact]
    public async Task A_glossary_links_from_the_root()
    {
        var (packages, _) = await Bundling.Of(RichCourse.Tree(), Structure.Course, Split.None);

        Assert.Equal(
            "A run of <a class=\"xref\" href=\"lessons/words.html\">words</a>.A unit, see <a href=\"#term:sentence\">sentence</a>.", Bundling.Read(packages[0], "glossary.html"));
    }

    [Fact]
    public async Task Two_images_whose_names_clean_up_to_the_same_stay_two()
    {
        var tree = SmallCourse.WithBody("![A](<Fig 1.png>)\n\n![B](fig-1.png)\n\n![C](<fig 1.png>)\n")
            .Add("01-basics/Fig 1.png", Images.Png(1, 1)).Add("01-basics/fig-1.png", Images.Png(2, 2)).Add("01-basics/fig 1.png", Images.Png(3, 3));

        var package = (await Bundling.Of(tree, Structure.Course, Split.None)).Packages[0];

        var images = System.Text.RegularExpressions.Regex.Matches(Bundling.Read(package, "lessons/words.html"), "src=\"\\.\\./([^\"]*)\" alt=\"(.)\" width=\"(.)\"")
            .Select(m => (Path: m.Groups[1].Value, Alt: m.Groups[2].Value, Width: m.Groups[3].Value)).ToList();
        Assert.Equal([("A", "1"), ("B", "2"), ("C", "3")], images.Select(i => (i.Alt, i.Width)));
        Assert.Equal(3, images.Select(i => i.Path).Distinct().Count());
        Assert.Subset(package.Files.Select(f => f.Path).ToHashSet(), images.Select(i => i.Path).ToHashSet());
    }

    [Theory]
    [InlineData("index")]
    [InlineData("glossary")]
    [InlineData("player")]
    [InlineData("main")]
    [InlineData("assets")]
    public async Task An_id_that_is_also_the_name_of_a_file_of_the_package_does_no_harm(string id)
    {
        var tree = RichCourse.Tree().Add("02-more/01-end.md", $"---\nid: {id}\ntitle: x\nsummary: y\nminutes: 1\n---\n\nText of its own.\n");

        foreach (Structure structure in Enum.GetValues<Structure>())
        {
            var package = (await Bundling.Of(tree, structure, Split.None)).Packages[0];

            Assert.Equal("<p>Text of its own.</p>\n", Bundling.Read(package, $"lessons/{id}.html"));
        }
    }

    public static TheoryData<Structure, Split> Deliveries() => new(
        from structure in Enum.GetValues<Structure>() from split in Enum.GetValues<Split>() select (structure, split));
}
