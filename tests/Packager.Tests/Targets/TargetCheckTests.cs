using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm2004;

namespace Packager.Tests.Targets;

public sealed class TargetCheckTests
{
    private static readonly Scorm12Target Scorm12 = new();
    private static readonly Scorm2004Target Scorm2004 = new(Edition.Third, null);

    [Fact]
    public void Several_scos_in_2004_are_a_warning_that_says_what_to_choose()
    {
        var finding = Assert.Single(Check(Scorm2004, TestCourse.Flat(TestCourse.Object("a"), TestCourse.Object("b"))));

        Assert.Equal(("LE6002", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("structure: course", finding.Help, StringComparison.Ordinal);
        Assert.Contains("scorm12", finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_course_that_is_split_into_packages_gets_each_warning_once()
    {
        var package = TestCourse.Flat(TestCourse.Object("a"), TestCourse.Object("b")) with
        {
            Course = TestCourse.Course with { Version = "2026-11-24 final draft" },
        };
        var findings = new DiagnosticBag();

        Scorm2004.Check(package, findings);
        Scorm2004.Check(package with { Name = "llm-evolution-module-2", Id = "llm-evolution-module-2" }, findings);
        Scorm12.Check(package, findings);

        Assert.Equal(["LE6002", "LE6003"], findings.Select(f => f.Code).Order());
    }

    [Fact]
    public void One_sco_in_2004_and_several_in_1_2_are_fine()
    {
        Assert.Empty(Check(Scorm2004, TestCourse.Flat(TestCourse.Object("a"))));
        Assert.Empty(Check(Scorm12, TestCourse.Flat(TestCourse.Object("a"), TestCourse.Object("b"))));
    }

    [Theory]
    [InlineData("1.2", 4096)]
    [InlineData("2004", 64000)]
    public void State_may_take_what_the_standard_grants_and_not_one_character_more(string version, int limit)
    {
        IPackageTarget target = version == "1.2" ? Scorm12 : Scorm2004;

        Assert.Empty(Check(target, WithState(LearningObjectKind.Course, limit)));
        Assert.Equal("LE6001", Assert.Single(Check(target, WithState(LearningObjectKind.Course, limit + 1))).Code);
    }

    [Fact]
    public void A_course_that_is_too_long_for_1_2_is_told_to_divide_by_module()
    {
        var help = HelpFor(Scorm12, WithState(LearningObjectKind.Course, 8000));

        Assert.Contains("'structure: module'", help, StringComparison.Ordinal);
        Assert.Contains("'split: module'", help, StringComparison.Ordinal);
        Assert.Contains("about 4000 characters", help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_course_that_is_too_long_for_2004_is_told_to_split_because_several_scos_fail_in_Moodle()
    {
        var help = HelpFor(Scorm2004, WithState(LearningObjectKind.Course, 100000));

        Assert.DoesNotContain("'structure: module'", help, StringComparison.Ordinal);
        Assert.Contains("'split: module'", help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_course_whose_modules_are_too_long_as_well_is_told_to_divide_by_lesson() =>
        Assert.Contains("'structure: lesson'", HelpFor(Scorm12, WithState(LearningObjectKind.Course, 9000)), StringComparison.Ordinal);

    [Fact]
    public void One_package_of_a_split_course_is_not_told_to_split_again()
    {
        var package = WithState(LearningObjectKind.Course, 5000) with { Id = "llm-evolution-m1" };

        Assert.DoesNotContain("split", HelpFor(Scorm12, package), StringComparison.Ordinal);
        Assert.Contains("'structure: lesson'", HelpFor(Scorm12, package), StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_that_is_too_long_is_told_to_divide_by_lesson() =>
        Assert.Contains("'structure: lesson'", HelpFor(Scorm12, WithState(LearningObjectKind.Module, 5000)), StringComparison.Ordinal);

    [Fact]
    public void A_quiz_that_is_too_long_is_told_to_give_up_questions() =>
        Assert.Contains("questions", HelpFor(Scorm12, WithState(LearningObjectKind.Quiz, 5000)), StringComparison.Ordinal);

    [Fact]
    public void The_finding_points_at_what_the_author_wrote()
    {
        var lesson = TestCourse.Flat(TestCourse.Object("one") with { StateLength = 5000 }) with
        {
            Course = TestCourse.Course with { Modules = [TestCourse.Module("m", TestCourse.Lesson("one"))] },
        };

        Assert.Equal(TestCourse.Lesson("one").Span, Assert.Single(Check(Scorm12, lesson)).Span);
    }

    [Fact]
    public void A_title_that_will_be_cut_is_a_warning()
    {
        var title = new string('a', 201);
        var package = TestCourse.Flat(TestCourse.Object("a") with { Title = title });

        Assert.Equal(("LE6003", Severity.Warning), Assert.Single(Check(Scorm12, package).Select(f => (f.Code, f.Severity))));
    }

    [Fact]
    public void A_version_that_will_be_cut_is_a_warning()
    {
        var package = TestCourse.Flat(TestCourse.Object("a")) with
        {
            Course = TestCourse.Course with { Version = "2026-11-24 final draft" },
        };

        Assert.Equal("LE6003", Assert.Single(Check(Scorm12, package)).Code);
    }

    private static string? HelpFor(IPackageTarget target, CoursePackage package) => Assert.Single(Check(target, package)).Help;

    /// <summary>One object, in a course of two modules of the same size.</summary>
    private static CoursePackage WithState(LearningObjectKind kind, int length) =>
        TestCourse.Flat(TestCourse.Object("one", kind) with { StateLength = length }) with
        {
            Course = TestCourse.Course with
            {
                Modules = [TestCourse.Module("m1", TestCourse.Lesson("l1")), TestCourse.Module("m2", TestCourse.Lesson("l2"))],
            },
        };

    private static DiagnosticBag Check(IPackageTarget target, CoursePackage package)
    {
        var findings = new DiagnosticBag();
        target.Check(package, findings);
        return findings;
    }
}
