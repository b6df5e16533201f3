using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets.Scorm2004;

namespace Packager.Tests.Targets;

public sealed class Scorm2004TargetTests
{
    private static readonly Scorm2004Target Target = new(Edition.Fourth, null);

    [Theory]
    [InlineData(0, "0.0")]
    [InlineData(67, "0.67")]
    [InlineData(80, "0.8")]
    [InlineData(100, "1.0")]
    public void The_passing_score_is_a_normalized_measure(int percent, string measure)
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Quiz("quiz", percent)));

        Assert.Equal([measure], manifest.Values("minNormalizedMeasure"));
        Assert.Equal(["true"], manifest.Attributes("primaryObjective", "satisfiedByMeasure"));
    }

    [Fact]
    public void Only_required_quizzes_decide_whether_the_whole_is_passed()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(
            TestCourse.Object("lesson"),
            TestCourse.Quiz("quiz", 80),
            TestCourse.Quiz("optional", 80) with { Required = false }));

        Assert.Equal(["false", "true", "false"], manifest.Attributes("rollupRules", "rollupObjectiveSatisfied"));
        Assert.Equal(["0.0", "1.0", "0.0"], manifest.Attributes("rollupRules", "objectiveMeasureWeight"));
        Assert.Equal(["true", "true", "false"], manifest.Attributes("rollupRules", "rollupProgressCompletion"));
    }

    [Fact]
    public void A_module_shares_its_result_under_its_own_iri_and_reads_none()
    {
        var manifest = new ManifestXml(Target, TestCourse.Package(
            Structure.Lesson, TestCourse.Cluster("m", "Module", TestCourse.Object("a"))));

        Assert.Equal(["https://example.org/courses/llm-evolution/modules/m"], manifest.Attributes("mapInfo", "targetObjectiveID"));
        Assert.Equal(["true"], manifest.Attributes("mapInfo", "writeSatisfiedStatus"));
        Assert.Equal(["true"], manifest.Attributes("mapInfo", "writeNormalizedMeasure"));
        Assert.Equal(["false"], manifest.Attributes("mapInfo", "readSatisfiedStatus"));
        Assert.Equal(["objective-m"], manifest.Attributes("primaryObjective", "objectiveID"));
    }

    [Fact]
    public void A_module_that_is_launched_shares_its_result_as_well()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(
            TestCourse.Object("m1", LearningObjectKind.Module), TestCourse.Object("m2", LearningObjectKind.Module)));

        Assert.Equal(["objective-m1", "objective-m2"], manifest.Attributes("primaryObjective", "objectiveID"));
    }

    [Fact]
    public void In_the_4th_edition_progress_is_weighed_by_minutes_and_no_threshold_is_set()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(
            TestCourse.Object("a") with { Minutes = 8 },
            TestCourse.Object("b") with { Minutes = 3 },
            TestCourse.Quiz("optional", 80) with { Required = false }));

        Assert.Equal(["1.0", "0.375", "0.0"], manifest.Attributes("completionThreshold", "progressWeight"));
        Assert.Equal(["false", "false", "false"], manifest.Attributes("completionThreshold", "completedByMeasure"));
        Assert.Equal([null, null, null], manifest.Attributes("completionThreshold", "minProgressMeasure"));
    }

    [Fact]
    public void In_the_3rd_edition_there_is_no_weight_and_a_threshold_would_overrule_the_sco()
    {
        var third = new Scorm2004Target(Edition.Third, null);

        Assert.Empty(new ManifestXml(third, TestCourse.Flat(TestCourse.Object("a"), TestCourse.Object("b"))).All("completionThreshold"));
    }

    [Fact]
    public void A_single_sco_hides_the_buttons_that_lead_nowhere_and_the_one_that_loses_work() =>
        Assert.Equal(
            ["previous", "continue", "abandon"],
            new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("course", LearningObjectKind.Course))).Values("hideLMSUI"));

    [Fact]
    public void Several_scos_keep_the_LMSs_previous_and_continue() =>
        Assert.Equal(
            ["abandon", "abandon"],
            new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a"), TestCourse.Object("b"))).Values("hideLMSUI"));

    [Fact]
    public void A_plain_lesson_has_no_objective() =>
        Assert.Empty(new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a"))).All("objectives"));

    [Fact]
    public void Silence_of_a_sco_is_counted_neither_as_completion_nor_as_success()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a"), TestCourse.Quiz("b", 80)));

        Assert.Equal(["true", "true"], manifest.Attributes("deliveryControls", "completionSetByContent"));
        Assert.Equal(["true", "true"], manifest.Attributes("deliveryControls", "objectiveSetByContent"));
    }

    [Fact]
    public void The_organization_and_each_cluster_allow_choice_and_flow()
    {
        var manifest = new ManifestXml(Target, TestCourse.Package(
            Structure.Lesson, TestCourse.Cluster("m", "Module", TestCourse.Object("a"))));

        Assert.Equal(["true", "true"], manifest.Attributes("controlMode", "choice"));
        Assert.Equal(["true", "true"], manifest.Attributes("controlMode", "flow"));
        Assert.Equal(
            ["item", "organization"],
            manifest.All("controlMode").Select(m => m.Parent!.Parent!.Name.LocalName).Order());
    }

    [Fact]
    public void No_completion_threshold_overrules_a_sco_that_says_completed() =>
        Assert.DoesNotContain(
            "completionThreshold",
            new ManifestXml(Target, TestCourse.Flat(TestCourse.Quiz("quiz", 80))).Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3")]
    [InlineData("adlseq", "http://www.adlnet.org/xsd/adlseq_v1p3")]
    [InlineData("adlnav", "http://www.adlnet.org/xsd/adlnav_v1p3")]
    [InlineData("imsss", "http://www.imsglobal.org/xsd/imsss")]
    public void Namespaces_have_the_literal_prefixes_that_LMSs_look_for(string prefix, string name) =>
        Assert.Contains(
            $" xmlns:{prefix}=\"{name}\"",
            new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a"))).Text,
            StringComparison.Ordinal);

    [Fact]
    public void The_editions_ask_for_their_own_schema_sets()
    {
        var sets = new List<string>();
        foreach (var edition in new[] { Edition.Third, Edition.Fourth })
        {
            _ = new Scorm2004Target(edition, set =>
            {
                sets.Add(set);
                return TestPackage.SchemaFiles;
            });
        }

        Assert.Equal(["scorm20043rdedition", "scorm20044thedition"], sets);
    }
}
