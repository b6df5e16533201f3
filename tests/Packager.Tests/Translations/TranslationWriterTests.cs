using LlmEvolution.Packager;
using Packager.Testing;

namespace Packager.Tests.Translations;

public sealed class TranslationWriterTests
{
    [Fact]
    public void There_is_a_file_to_start_from_for_everything_that_is_not_translated()
    {
        var tree = SmallCourse.With("course.yml", SmallCourse.CourseYml + "translations: [es]\n").Add("glossary.yml", "- id: word\n  term: Word\n  definition: A unit of text.\n");

        var written = new Compiler(tree, []) { Language = "es" }.Translations([]);

        Assert.Equal(
            [
                ("course.es.yml", "translates: nothing\ntitle: Small\ndescription: A small course.\n"),
                ("01-basics/module.es.yml", "translates: nothing\ntitle: Basics\nsummary: What comes first.\n"),
                ("01-basics/01-words.es.md", "---\ntranslates: nothing\n" + SmallCourse.LessonMd[4..]),
                ("glossary.es.yml", "- translates: nothing\n  id: word\n  term: Word\n  definition: A unit of text.\n"),
            ],
            written.Select(w => (w.Path, w.Text)));
    }

    [Fact]
    public void Files_to_start_from_count_as_not_translated()
    {
        var tree = SmallCourse.With("course.yml", SmallCourse.CourseYml + "translations: [es]\n");
        foreach (var text in new Compiler(tree, []) { Language = "es" }.Translations([])) tree.Add(text.Path, text.Text);

        Assert.Equal(
            ["01-basics/01-words.es.md:2:13 LE2705", "01-basics/module.es.yml:1:13 LE2705", "course.es.yml:1:13 LE2705"],
            Findings.Of(tree).Select(f => string.Join(' ', f.Split(' ')[..2])));
    }

    [Fact]
    public void A_stamp_is_put_where_it_is_missing_and_renewed_where_it_is_old()
    {
        var tree = Spanish.Tree().Add("01-basics/module.es.yml", "title: Lo básico\nsummary: Lo que viene primero.\n").Add("01-basics/module.yml", "title: Basics\nsummary: What comes at first.\n");

        var stamped = Assert.Single(new Compiler(tree, []) { Language = "es" }.Translations(["01-basics/module.es.yml"]));

        Assert.Matches("^translates: [0-9a-f]{12}\ntitle: Lo básico\nsummary: Lo que viene primero.\n$", stamped.Text);
        tree.Add(stamped.Path, stamped.Text);
        Findings.None(tree);
    }

    [Fact]
    public void A_term_in_braces_keeps_its_commas()
    {
        var tree = SmallCourse.With("course.yml", SmallCourse.CourseYml + "translations: [es]\n").Add("glossary.yml", "- {id: word, term: Word, definition: A unit of text.}\n");

        var written = new Compiler(tree, []) { Language = "es" }.Translations([]);

        Assert.Equal("- {translates: nothing, id: word, term: Word, definition: A unit of text.}\n", written.Single(w => w.Path == "glossary.es.yml").Text);
    }

    [Fact]
    public void What_is_stamped_and_current_is_left_alone() =>
        Assert.Empty(new Compiler(Spanish.Tree(), []) { Language = "es" }.Translations(["all"]));
}
