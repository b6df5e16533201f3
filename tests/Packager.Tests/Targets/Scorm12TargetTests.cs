using LlmEvolution.Packager.Targets.Scorm12;

namespace Packager.Tests.Targets;

public sealed class Scorm12TargetTests
{
    private static readonly Scorm12Target Target = new();

    [Fact]
    public void A_masteryscore_stands_only_where_the_score_alone_decides()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("lesson"), TestCourse.Quiz("quiz", 80)));

        var score = Assert.Single(manifest.All("masteryscore"));
        Assert.Equal("80", score.Value);
        Assert.Equal("item-quiz", score.Parent!.Attribute("identifier")!.Value);
    }

    [Fact]
    public void Prerequisites_are_item_identifiers_joined_by_an_ampersand()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(
            TestCourse.Object("a"), TestCourse.Object("b"), TestCourse.Object("c") with { Prerequisites = ["a", "b"] }));

        Assert.Equal(["item-a&item-b"], manifest.Values("prerequisites"));
        Assert.Equal(["aicc_script"], manifest.Attributes("prerequisites", "type"));
    }

    [Fact]
    public void Prerequisites_keep_to_200_characters_and_the_nearest_lessons_stay()
    {
        var far = new string('a', 100);
        var near = new string('b', 100);
        var manifest = new ManifestXml(Target, TestCourse.Flat(
            TestCourse.Object(far), TestCourse.Object(near), TestCourse.Object("c") with { Prerequisites = [far, near] }));

        Assert.Equal([$"item-{near}"], manifest.Values("prerequisites"));
    }

    [Fact]
    public void Nothing_is_locked_unless_the_author_asks_for_it() =>
        Assert.Empty(new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a"))).All("prerequisites"));

    [Fact]
    public void The_scorm_type_is_spelt_in_lower_case_with_the_prefix_adlcp()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a")));

        Assert.Contains(" adlcp:scormtype=\"sco\"", manifest.Text, StringComparison.Ordinal);
        Assert.Contains(" adlcp:scormtype=\"asset\"", manifest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_2004_is_in_the_manifest()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Quiz("quiz", 80)));

        Assert.DoesNotContain("imsss", manifest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("v1p3", manifest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_carry_schema_files_only_when_they_are_asked_for()
    {
        var context = TestCourse.Context(TestCourse.Flat(TestCourse.Object("a")));

        Assert.Equal(["imsmanifest.xml"], Target.Build(context).Select(f => f.Path));
        Assert.Contains("imsss_v1p0.xsd", new Scorm12Target(_ => TestPackage.SchemaFiles).Build(context).Select(f => f.Path));
    }
}
