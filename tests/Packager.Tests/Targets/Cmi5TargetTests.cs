using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets.Cmi5;

namespace Packager.Tests.Targets;

public sealed class Cmi5TargetTests
{
    private static readonly Cmi5Target Target = new();

    [Fact]
    public void Clause_13_1_4_moveOn_follows_the_authors_rules()
    {
        var structure = new ManifestXml(Target, TestCourse.Flat(
            TestCourse.Object("lesson"),
            TestCourse.Quiz("quiz", 80),
            TestCourse.Quiz("optional", 80) with { Required = false },
            TestCourse.Object("planned") with { Required = false },
            TestCourse.Object("plain", LearningObjectKind.Module),
            TestCourse.Object("module", LearningObjectKind.Module) with { Scored = true, Judged = true }));

        Assert.Equal(
            ["Completed", "Passed", "NotApplicable", "NotApplicable", "Completed", "CompletedAndPassed"],
            structure.Attributes("au", "moveOn"));
    }

    [Fact]
    public void Optional_quizzes_do_not_decide_over_a_module()
    {
        var package = TestCourse.Flat(TestCourse.Object("m", LearningObjectKind.Module) with { Scored = true });

        Assert.Equal(["Completed"], new ManifestXml(Target, package).Attributes("au", "moveOn"));
    }

    [Fact]
    public void Clause_13_1_4_a_mastery_score_stands_only_where_the_score_alone_decides() =>
        Assert.Equal(
            [null, "0.67"],
            new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("lesson"), TestCourse.Quiz("quiz", 67))).Attributes("au", "masteryScore"));

    [Fact]
    public void Ids_are_the_names_that_statements_use()
    {
        var structure = new ManifestXml(Target, TestCourse.Package(
            Structure.Lesson, TestCourse.Cluster("m", "Module", TestCourse.Object("a"), TestCourse.Quiz("q", 80))));

        Assert.Equal(["https://example.org/courses/llm-evolution"], structure.Attributes("course", "id"));
        Assert.Equal(["https://example.org/courses/llm-evolution/modules/m"], structure.Attributes("block", "id"));
        Assert.Equal(
            ["https://example.org/courses/llm-evolution/lessons/a", "https://example.org/courses/llm-evolution/quizzes/q"],
            structure.Attributes("au", "id"));
    }

    [Fact]
    public void What_stands_for_the_whole_course_is_not_called_like_it() =>
        Assert.Equal(
            ["https://example.org/courses/llm-evolution/launch"],
            new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("llm-evolution", LearningObjectKind.Course))).Attributes("au", "id"));

    [Fact]
    public void A_package_of_one_module_is_a_course_of_its_own()
    {
        var package = TestCourse.Flat(TestCourse.Object("llm-evolution-m", LearningObjectKind.Course)) with { Id = "llm-evolution-m" };

        Assert.Equal(["https://example.org/courses/llm-evolution/modules/m"], new ManifestXml(Target, package).Attributes("course", "id"));
        Assert.Equal(["https://example.org/courses/llm-evolution/modules/m/launch"], new ManifestXml(Target, package).Attributes("au", "id"));
    }

    [Fact]
    public void The_one_module_of_a_package_is_no_block_below_itself()
    {
        var package = TestCourse.Package(Structure.Lesson, TestCourse.Cluster("m", "Module", TestCourse.Object("a"))) with { Id = "llm-evolution-m" };

        Assert.Empty(new ManifestXml(Target, package).All("block"));
        Assert.Equal(["courseStructure"], new ManifestXml(Target, package).All("au").Select(au => au.Parent!.Name.LocalName));
    }

    [Fact]
    public void A_block_without_a_description_is_described_by_its_title() =>
        Assert.Equal(
            "Module",
            new ManifestXml(Target, TestCourse.Package(Structure.Lesson, TestCourse.Cluster("m", "Module", TestCourse.Object("a"))))
                .All("block").Single().Elements().Single(e => e.Name.LocalName == "description").Value.Trim());
}
