using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.TinCan;

namespace Packager.Tests.Targets;

public sealed class TinCanTargetTests
{
    private static readonly TinCanTarget Target = new();

    [Fact]
    public void What_is_launched_has_the_name_that_statements_use()
    {
        var description = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("llm-evolution", LearningObjectKind.Course)));

        Assert.Equal(["https://example.org/courses/llm-evolution"], description.Attributes("activity", "id"));
        Assert.Equal(["http://adlnet.gov/expapi/activities/course"], description.Attributes("activity", "type"));
        Assert.Equal(["lessons/llm-evolution.html"], description.Values("launch"));
    }

    [Fact]
    public void The_lessons_of_a_course_are_named_without_a_launch()
    {
        var package = TestCourse.Flat(TestCourse.Object("llm-evolution", LearningObjectKind.Course) with { Files = ["lessons/a.html"] }) with
        {
            Course = TestCourse.Course with { Modules = [TestCourse.Module("m", TestCourse.Lesson("a"), TestCourse.Lesson("elsewhere"))] },
        };

        var description = new ManifestXml(Target, package);

        Assert.Equal(
            ["", "/modules/m", "/lessons/a"],
            description.Attributes("activity", "id").Select(id => id!["https://example.org/courses/llm-evolution".Length..]));
        Assert.Single(description.All("launch"));
    }

    [Fact]
    public void Several_launches_become_several_packages_with_what_they_share()
    {
        var packages = Target.Divide(TestCourse.Flat(TestCourse.Object("a"), TestCourse.Quiz("q", 80))).ToList();

        Assert.Equal(["llm-evolution-a", "llm-evolution-q"], packages.Select(p => p.Name));
        Assert.Equal(
            ["assets/player.js", "assets/sco/a.js", "assets/styles.css", "lessons/a.html"],
            packages[0].Files.Select(f => f.Path));
    }
}
