using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Load;

public sealed class CourseLoaderTests
{
    [Fact]
    public void A_folder_without_course_yml_is_no_course() => Findings.Single(
        "course LE1001 there is no course.yml in this folder | name the folder that holds course.yml, or make a course with 'coursepack new <folder>'",
        new MemorySourceTree().Add("readme.md", "Hello"));

    [Fact]
    public void A_course_needs_a_module() => Findings.Single(
        "course.yml:1:1 LE1013 the course has no module | make a folder such as 01-first-module with a module.yml and a lesson 01-first-lesson.md",
        new MemorySourceTree().Add("course.yml", SmallCourse.CourseYml));

    [Fact]
    public void A_numbered_folder_with_lessons_needs_a_module_yml() => Findings.Single(
        "02-more/01-x.md:1:1 LE1012 the folder '02-more' holds lessons but no module.yml | write 02-more/module.yml with id, title and summary",
        SmallCourse.With("02-more/01-x.md", SmallCourse.LessonMd));

    [Fact]
    public void A_lesson_without_a_number_is_left_out_with_a_warning() => Findings.Single(
        "01-basics/extra.md:1:1 LE1014 '01-basics/extra.md' does not begin with a number and is left out | rename it to, for example, 01-extra.md",
        SmallCourse.With("01-basics/extra.md", SmallCourse.LessonMd));

    [Fact]
    public void A_readme_is_left_out_in_silence() => Findings.None(SmallCourse.With("01-basics/README.md", "For authors."));

    [Fact]
    public void Two_lessons_of_one_number_have_no_order() => Findings.Single(
        "01-basics/01-zeros.md:1:1 LE1015 '01-zeros' has the same number as '01-words', so their order is not known | give each its own number",
        SmallCourse.With("01-basics/01-zeros.md", SmallCourse.LessonMd));

    [Fact]
    public void Two_modules_of_one_number_have_no_order() => Findings.Single(
        "01-zeros/module.yml:1:1 LE1015 '01-zeros' has the same number as '01-basics', so their order is not known | give each its own number",
        SmallCourse.With("01-zeros/module.yml", SmallCourse.ModuleYml).Add("01-zeros/01-z.md", SmallCourse.LessonMd));

    [Theory]
    [InlineData("01-basics/quiz.yaml", "quiz.yml")]
    [InlineData("01-basics/Module.yml", "module.yml")]
    [InlineData("glosary.yml", "glossary.yml")]
    public void A_misnamed_file_is_not_lost_in_silence(string path, string near) => Findings.Single(
        $"{path}:1:1 LE1017 '{path}' is not a file of a course and is left out | did you mean '{near}'?",
        SmallCourse.With(path, "a: b"));

    [Theory]
    [InlineData("course.yml", "- a", "course.yml:1:1 LE1016 the file must be a mapping (key: value), not a list | see docs/authoring.md for its keys")]
    [InlineData("glossary.yml", "a: b", "glossary.yml:1:1 LE1016 the file must be a list of terms (- id: …), not a mapping | see docs/authoring.md for its keys")]
    [InlineData("sources.yml", "", "sources.yml:1:1 LE1016 the file must be a list of sources (- key: …), not empty | see docs/authoring.md for its keys")]
    [InlineData("01-basics/quiz.yml", "some text", "01-basics/quiz.yml:1:1 LE1016 the file must be a mapping (key: value), not a single value | see docs/authoring.md for its keys")]
    public void A_file_of_the_wrong_shape_is_refused(string path, string text, string expected) =>
        Findings.Single(expected, SmallCourse.With(path, text));

    [Fact]
    public void A_broken_course_yml_does_not_hide_what_else_is_broken() => Assert.Equal(
        ["course.yml:1:1", "glossary.yml:1:1"],
        Findings.Of(SmallCourse.With("course.yml", "").Add("glossary.yml", "")).Select(f => f.Split(' ')[0]));

    [Fact]
    public void Modules_and_lessons_come_in_the_order_of_their_numbers()
    {
        var tree = SmallCourse.Tree()
            .Add("10-last/module.yml", SmallCourse.ModuleYml).Add("10-last/01-end.md", SmallCourse.LessonMd)
            .Add("2-middle/module.yml", SmallCourse.ModuleYml).Add("2-middle/10-b.md", SmallCourse.LessonMd).Add("2-middle/9-a.md", SmallCourse.LessonMd);

        var course = new LlmEvolution.Packager.Compiler(tree, []).Check()!;

        Assert.Equal(["basics", "middle", "last"], course.Modules.Select(m => m.Id));
        Assert.Equal([1, 2, 3], course.Modules.Select(m => m.Number));
        Assert.Equal(["a", "b"], course.Modules[1].Lessons.Select(l => l.Id));
    }
}
