using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm2004;

namespace Packager.Tests.Targets;

public sealed class ManifestTests
{
    private static readonly Scorm12Target Target = new();

    [Fact]
    public void Objects_of_a_group_without_a_title_stand_directly_below_the_organization()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a"), TestCourse.Object("b")));

        Assert.All(manifest.All("item"), item => Assert.Equal("organization", item.Parent!.Name.LocalName));
        Assert.Equal(["sco-a", "sco-b"], manifest.Attributes("item", "identifierref"));
    }

    [Fact]
    public void A_group_with_a_title_is_an_item_that_launches_nothing()
    {
        var manifest = new ManifestXml(Target, TestCourse.Package(
            Structure.Lesson, TestCourse.Cluster("m", "Module", TestCourse.Object("a"))));

        Assert.Equal([null, "sco-a"], manifest.Attributes("item", "identifierref"));
        Assert.Equal(["cluster-m", "item-a"], manifest.Attributes("item", "identifier"));
    }

    [Fact]
    public void Every_item_says_isvisible_true()
    {
        var manifest = new ManifestXml(Target, TestCourse.Package(
            Structure.Lesson, TestCourse.Cluster("m", "Module", TestCourse.Object("a"))));

        Assert.Equal(["true", "true"], manifest.Attributes("item", "isvisible"));
    }

    [Fact]
    public void The_one_organization_is_the_default()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a")));

        Assert.Equal(manifest.Attributes("organization", "identifier"), manifest.Attributes("organizations", "default"));
    }

    [Fact]
    public void Resources_come_in_launch_order_with_what_they_share_last()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("z"), TestCourse.Object("a")));

        Assert.Equal(["sco-z", "sco-a", "asset-shared"], manifest.Attributes("resource", "identifier"));
        Assert.Equal(["lessons/z.html", "lessons/a.html", null], manifest.Attributes("resource", "href"));
    }

    [Fact]
    public void A_sco_lists_its_launch_page_first_and_depends_on_the_shared_files()
    {
        var sco = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a"))).All("resource").First();

        Assert.Equal(
            ["lessons/a.html", "assets/sco/a.js", "asset-shared"],
            sco.Elements().Select(e => (e.Attribute("href") ?? e.Attribute("identifierref"))!.Value));
    }

    [Fact]
    public void Files_of_no_object_are_listed_once_in_one_asset()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a"), TestCourse.Object("b")));

        var asset = manifest.All("resource").Last();
        Assert.Equal(
            ["assets/player.js", "assets/styles.css"],
            asset.Elements().Select(e => e.Attribute("href")!.Value));
    }

    [Fact]
    public void Without_shared_files_there_is_neither_asset_nor_dependency()
    {
        var package = TestCourse.Flat(TestCourse.Object("a"));
        var own = package.Files.Where(f => package.Objects.Single().Files.Contains(f.Path));

        var manifest = new ManifestXml(Target, package with { Files = [.. own] });

        Assert.Single(manifest.All("resource"));
        Assert.Empty(manifest.All("dependency"));
    }

    [Fact]
    public void An_object_that_leaves_its_launch_page_out_of_its_files_lists_it_all_the_same()
    {
        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a") with { Files = [] }));

        Assert.Equal("lessons/a.html", manifest.Attributes("file", "href").First());
    }

    [Fact]
    public void Text_is_raw_utf8_without_a_byte_order_mark_and_with_line_feeds_only()
    {
        var package = TestCourse.Flat(TestCourse.Object("a") with { Title = "Größe 變 😀 <&>\r\n\u0001\uFFFE" });
        using var bytes = new MemoryStream();
        using (var file = Target.Build(TestCourse.Context(package))[0].Open()) file.CopyTo(bytes);

        Assert.Equal("<?xml"u8.ToArray(), bytes.ToArray()[..5]);
        Assert.DoesNotContain((byte)'\r', bytes.ToArray());
        Assert.Contains("<title>Größe 變 😀 &lt;&amp;&gt;</title>", new ManifestXml(Target, package).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_more_than_200_characters_is_cut_between_characters()
    {
        var title = new string('a', 198) + "😀😀";

        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a") with { Title = title }));

        Assert.Equal(new string('a', 198) + "…", manifest.Values("title").Last());
    }

    [Fact]
    public void A_title_of_200_characters_is_kept()
    {
        var title = new string('a', 200);

        var manifest = new ManifestXml(Target, TestCourse.Flat(TestCourse.Object("a") with { Title = title }));

        Assert.Equal(title, manifest.Values("title").Last());
    }

    [Fact]
    public void A_course_without_a_version_gives_a_manifest_without_one()
    {
        var package = TestCourse.Flat(TestCourse.Object("a"));

        Assert.Equal(["1.0"], new ManifestXml(Target, package).Attributes("manifest", "version"));
        Assert.Equal(
            [null],
            new ManifestXml(Target, package with { Course = TestCourse.Course with { Version = null } }).Attributes("manifest", "version"));
    }

    [Fact]
    public void The_schema_version_is_one_that_Moodle_knows()
    {
        string[] known = ["1.2", "CAM 1.3", "2004 3rd Edition", "2004 4th Edition"];
        IPackageTarget[] targets = [new Scorm12Target(), new Scorm2004Target(Edition.Third, null), new Scorm2004Target(Edition.Fourth, null)];
        var package = TestCourse.Flat(TestCourse.Object("a"));

        var versions = targets.Select(t => new ManifestXml(t, package).Values("schemaversion").Single()).ToList();

        Assert.Equal(["1.2", "2004 3rd Edition", "2004 4th Edition"], versions);
        Assert.Subset(known.ToHashSet(), versions.ToHashSet());
    }
}
