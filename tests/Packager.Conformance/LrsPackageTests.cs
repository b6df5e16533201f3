using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;
using Packager.Tests.Targets;

namespace Packager.Conformance;

public sealed class LrsPackageTests
{
    public static TheoryData<string> Shapes => new(
        (string[])["course", "course with a mastery score", "modules", "lessons", "one module as a course", "one module as lessons", "odd titles"]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void cmi5_13_2_0_0_1_The_course_structure_has_the_elements_and_attributes_of_the_standard(string shape) =>
        Assert.Empty(Structures.Cmi5.Validate(Root("cmi5", PackageShapes.Named(shape)), "courseStructure"));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_activity_list_has_the_elements_and_attributes_of_the_schema(string shape) => Assert.All(
        Standards.Target("xapi").Divide(PackageShapes.Named(shape)),
        package => Assert.Empty(Structures.TinCan.Validate(Root("xapi", package), "tincan")));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void cmi5_6_1_0_0_2_A_course_structure_may_have_any_number_of_units_each_with_its_own_id(string shape)
    {
        var units = Root("cmi5", PackageShapes.Named(shape)).Descendants().Where(e => e.Name.LocalName == "au").Select(e => e.Attribute("id")!.Value).ToList();

        Assert.Equal(PackageShapes.Named(shape).Objects.Count(), units.Count);
        Assert.Equal(units.Count, units.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("moveOn=\"Completed\"", "moveOn=\"Done\"", "au: moveOn='Done'")]
    [InlineData("<url>lessons/lesson.html</url>", "", "au: title description")]
    [InlineData("<description>", "<summary/><description>", "au: title summary description url")]
    [InlineData(" lang=\"en\"", "", "langstring: no lang")]
    [InlineData("id=\"https:", "id=\"", "course: id='//example.org/courses/llm-evolution'")]
    public void A_course_structure_with_a_fault_is_refused(string valid, string broken, string finding)
    {
        var text = Root("cmi5", TestCourse.Flat(TestCourse.Object("lesson"))).ToString();
        Assert.Contains(valid, text, StringComparison.Ordinal);

        Assert.Contains(finding, Structures.Cmi5.Validate(XElement.Parse(text.Replace(valid, broken, StringComparison.Ordinal)), "courseStructure"));
    }

    private static XElement Root(string target, CoursePackage package)
    {
        using var stream = Standards.Target(target).Build(TestCourse.Context(package))[0].Open();
        return XDocument.Load(stream).Root!;
    }
}
