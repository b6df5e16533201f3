using System.Text;
using CsCheck;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Fuzz;

/// <summary>
/// Whatever a course folder holds: checking never throws and takes less than two seconds, findings lie inside their files, and
/// a course without errors becomes pages without scripts, without foreign attributes and without an id that stands twice.
/// </summary>
public sealed class CourseProperties(Probe probe) : IClassFixture<Probe>
{
    private const int MutatedCourses = 8_000;
    private const int RandomBodies = 6_000;
    private const int TameBodies = 6_000;
    private const int RandomFrontMatters = 4_000;
    private const int RandomQuizzes = 6_000;
    private const int RandomFigures = 6_000;
    private const int RandomFolders = 4_000;

    [Fact]
    public void A_valid_course_with_a_few_changes()
    {
        var before = probe.Rendered;
        var files = RichCourse.Texts.Select(f => Encoding.UTF8.GetBytes(f.Text)).ToArray();

        Mutation.Several(files.Length).Each(MutatedCourses, mutations =>
        {
            var tree = RichCourse.Tree();
            foreach (var group in mutations.GroupBy(m => m.File))
                tree.Add(RichCourse.Texts[group.Key].Path, group.Aggregate(files[group.Key], (content, mutation) => mutation.Apply(content)));
            probe.Run(tree);
        }, m => string.Join("; ", (object[])m));

        Assert.True(probe.Rendered - before > MutatedCourses / 20, $"only {probe.Rendered - before} courses had no error: the changes are too wild to reach the render stage");
    }

    [Fact]
    public void A_lesson_of_random_Markdown() =>
        Nasty.Markdown.Each(RandomBodies, body => probe.Run(RichCourse.Tree().Add("01-basics/02-sentences.md", $"---\ntitle: x\nsummary: y\nminutes: 1\n---\n\n{body}")));

    [Fact]
    public void A_lesson_of_random_Markdown_that_mostly_has_no_error()
    {
        var before = probe.Rendered;

        Nasty.Tame.Each(TameBodies, body => probe.Run(RichCourse.Tree().Add("01-basics/02-sentences.md", $"---\ntitle: x\nsummary: y\nminutes: 1\n---\n\n## More\n\n{body}")));

        Assert.True(probe.Rendered - before > TameBodies / 3, $"only {probe.Rendered - before} lessons had no error");
    }

    [Fact]
    public void A_lesson_with_random_front_matter() =>
        Nasty.Yaml.Each(RandomFrontMatters, yaml => probe.Run(SmallCourse.WithFrontMatter(yaml)));

    [Fact]
    public void A_quiz_of_random_YAML() =>
        Gen.Select(Nasty.Yaml, Nasty.Markdown).Each(RandomQuizzes, q => probe.Run(SmallCourse
            .With(SmallCourse.Quiz, "questions:\n  - id: q\n    type: fill-in\n    stem: |\n      " + q.Item2.ReplaceLineEndings("\n      ") + "\n    answers: [a]\n    feedback: {correct: a, incorrect: b}\n    " + q.Item1)
            .Add("glossary.yml", q.Item1)));

    [Fact]
    public void A_figure_of_random_SVG() =>
        Nasty.Svg.Each(RandomFigures, svg => probe.Run(SmallCourse.WithBody("![A](a.svg)\n\n![](decorative:a.svg)\n").Add("01-basics/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" role=\"img\"><title id=\"t\">T</title>{svg}</svg>")));

    [Fact]
    public void A_folder_of_random_names()
    {
        var name = Gen.OneOf("01-a", "02-b", "1-a", "a", "-", "01-", "99999999999-x", "01-Ä b", "module", "quiz", "course", "..", "figures", "01-a.b", " ", "é😀", "01--", "CON");
        var extension = Gen.OneOf(".md", ".yml", ".yaml", ".MD", ".svg", ".png", "", ".", ".jpg", ".webp");
        var path = Gen.Select(name.Array[1, 3], extension, (names, end) => string.Join('/', names) + end);
        var content = Gen.OneOf("", "x", SmallCourse.LessonMd, SmallCourse.ModuleYml, AllQuestions.QuizYml, "[]", "- a", "---\n---\n");

        Gen.Select(path, content).Array[0, 12].Each(RandomFolders, files =>
        {
            var tree = new MemorySourceTree().Add("course.yml", SmallCourse.CourseYml);
            foreach (var (file, text) in files) tree.Add(file, text);
            probe.Run(tree);
        });
    }
}
