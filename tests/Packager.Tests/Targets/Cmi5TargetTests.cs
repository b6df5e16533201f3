using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Cmi5;

namespace Packager.Tests.Targets;

public sealed class Cmi5TargetTests
{
    private const string Iri = "https://example.org/courses/llm-evolution";

    private static readonly XNamespace s_cmi5 = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    [Fact]
    public void cmi5_13_1_1_The_course_has_its_IRI_title_and_description_in_its_language()
    {
        var course = Root(LrsCourse.Whole()).Element(s_cmi5 + "course")!;

        Assert.Equal(Iri, Id(course));
        Assert.Equal(["LLM Evolution", "How language models came to be."], course.Descendants(s_cmi5 + "langstring").Select(l => l.Value));
        Assert.Equal(["en", "en"], course.Descendants(s_cmi5 + "langstring").Select(l => l.Attribute("lang")!.Value));
    }

    [Fact]
    public void cmi5_13_1_4_0_1_The_one_unit_of_a_course_has_another_id_than_the_course() =>
        Assert.Equal([Iri + "/au"], Units(LrsCourse.Whole()).Select(Id));

    [Fact]
    public void cmi5_13_1_2_A_block_for_the_module_and_a_unit_for_each_lesson_and_quiz_have_the_IRIs_of_statements()
    {
        var root = Root(LrsCourse.Lessons());

        Assert.Equal([Iri + "/modules/module"], root.Elements(s_cmi5 + "block").Select(Id));
        Assert.Equal([Iri + "/lessons/lesson", Iri + "/quizzes/quiz"], root.Element(s_cmi5 + "block")!.Elements(s_cmi5 + "au").Select(Id));
    }

    [Fact]
    public void With_structure_module_each_module_is_a_unit_of_its_own() =>
        Assert.Equal([Iri + "/modules/module"], Units(LrsCourse.Modules()).Select(Id));

    [Fact]
    public void A_package_of_one_module_is_a_course_of_its_own_and_its_unit_is_the_module()
    {
        var package = LrsCourse.OfModule();

        Assert.Equal(Iri + "/packages/module", Id(Root(package).Element(s_cmi5 + "course")!));
        Assert.Equal([Iri + "/modules/module"], Units(package).Select(Id));
    }

    [Theory]
    [InlineData(true, true, "CompletedAndPassed", "0.8")]
    [InlineData(true, false, "Completed", null)]
    [InlineData(false, true, "Completed", null)]
    public void cmi5_13_1_4_A_course_is_satisfied_when_it_is_completed_and_its_required_quiz_passed(bool quiz, bool required, string moveOn, string? mastery)
    {
        var unit = Assert.Single(Units(LrsCourse.Whole(LrsCourse.Course(quiz, required))));

        Assert.Equal(moveOn, unit.Attribute("moveOn")!.Value);
        Assert.Equal(mastery, unit.Attribute("masteryScore")?.Value);
    }

    [Theory]
    [InlineData(true, "Passed")]
    [InlineData(false, "NotApplicable")]
    public void cmi5_13_1_4_A_quiz_by_itself_is_satisfied_when_passed_and_an_optional_one_from_the_start(bool required, string moveOn)
    {
        var units = Units(LrsCourse.Lessons(LrsCourse.Course(required: required))).ToList();

        Assert.Equal(["Completed", moveOn], units.Select(u => u.Attribute("moveOn")!.Value));
        Assert.Equal([null, "0.8"], units.Select(u => u.Attribute("masteryScore")?.Value));
    }

    [Fact]
    public void cmi5_10_2_4_Several_quizzes_have_no_common_mastery_score()
    {
        var course = LrsCourse.Course();
        var second = course.Modules[0] with { Id = "second", Lessons = [], Quiz = LrsCourse.QuizOf("other", 60, course.Modules[0]) };

        var unit = Assert.Single(Units(LrsCourse.Whole(course with { Modules = [course.Modules[0], second] })));

        Assert.Equal("CompletedAndPassed", unit.Attribute("moveOn")!.Value);
        Assert.Null(unit.Attribute("masteryScore"));
    }

    [Fact]
    public void cmi5_13_1_3_Objectives_are_listed_once_and_referred_to_by_the_units_that_teach_them()
    {
        var root = Root(LrsCourse.Lessons());
        var ids = root.Element(s_cmi5 + "objectives")!.Elements().Select(Id).ToList();

        Assert.Equal(2, ids.Count);
        Assert.All(ids, id => Assert.Matches("^https://example.org/courses/llm-evolution/lessons/lesson/objectives/[0-9a-f]{12}$", id));
        Assert.Equal(ids, Units(LrsCourse.Lessons()).First().Element(s_cmi5 + "objectives")!.Elements().Select(o => o.Attribute("idref")!.Value));
        Assert.Null(Units(LrsCourse.Lessons()).Last().Element(s_cmi5 + "objectives"));
    }

    [Fact]
    public void Objectives_keep_their_ids_when_they_are_reordered()
    {
        var course = LrsCourse.Course();
        var lesson = course.Modules[0].Lessons[0] with { Objectives = ["Count words", "Explain words"] };
        var reordered = course with { Modules = [course.Modules[0] with { Lessons = [lesson] }] };

        Assert.Equal(
            Root(LrsCourse.Lessons(course)).Element(s_cmi5 + "objectives")!.Elements().Select(Id).Reverse(),
            Root(LrsCourse.Lessons(reordered)).Element(s_cmi5 + "objectives")!.Elements().Select(Id));
    }

    [Fact]
    public void cmi5_14_1_0_0_3_A_url_is_the_launch_page_from_the_root_of_the_zip() =>
        Assert.Equal(["lessons/lesson.html", "lessons/quiz.html"], Units(LrsCourse.Lessons()).Select(u => u.Element(s_cmi5 + "url")!.Value));

    [Fact]
    public void cmi5_13_1_A_level_without_a_description_is_described_by_its_title()
    {
        var package = TestCourse.Flat(TestCourse.Object("lesson") with { Description = "" });

        Assert.Equal("Title of lesson", Assert.Single(Units(package)).Element(s_cmi5 + "description")!.Value);
    }

    private static XElement Root(CoursePackage package)
    {
        using var stream = new Cmi5Target().Build(TestCourse.Context(package)).Single(f => f.Path == "cmi5.xml").Open();
        return XDocument.Load(stream).Root!;
    }

    private static IEnumerable<XElement> Units(CoursePackage package) => Root(package).Descendants(s_cmi5 + "au");

    private static string Id(XElement element) => element.Attribute("id")!.Value;
}
