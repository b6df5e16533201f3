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
