using System.IO.Compression;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diff;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using Packager.Testing;
using Packager.Tests.Write;

namespace Packager.Tests.Editions;

/// <summary>Packages say of themselves what the course says of them, and packages of others as much as they can.</summary>
public sealed class PackageDiffTests
{
    public static TheoryData<string, Structure, Split> Shapes()
    {
        var shapes = new TheoryData<string, Structure, Split>();
        foreach (var target in PackageTargets.All)
        {
            foreach (var structure in Enum.GetValues<Structure>())
            {
                foreach (var split in Enum.GetValues<Split>()) shapes.Add(target.Id, structure, split);
            }
        }
        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_package_of_any_shape_does_not_differ_from_its_course(string target, Structure structure, Split split)
    {
        using var output = new OutputFolder($"package-diff-{target}-{structure}-{split}");
        var course = SampleWith(output, structure, split);
        var packages = (await BuildAsync(course, output.Path, target)).Where(p => p.EndsWith(".zip", StringComparison.Ordinal));

        foreach (var package in packages)
        {
            Assert.Empty(Compare(package, course)!.Changes.Select(c => c.ToString()));
            Assert.Empty(Compare(course, package)!.Changes.Select(c => c.ToString()));
            Assert.Empty(Compare(package, package)!.Changes.Select(c => c.ToString()));
        }
    }

    [Fact]
    public async Task A_package_of_another_standard_replaces_nothing()
    {
        using var output = new OutputFolder();
        var course = SampleWith(output, Structure.Course, Split.None);
        var old = Assert.Single(await BuildAsync(course, output.Path, "scorm12"));
        var young = Assert.Single(await BuildAsync(course, output.Path, "scorm2004-3rd"));

        var report = Compare(old, young)!;

        Assert.Equal("target: SCORM 1.2 -> SCORM 2004, 3rd edition", Show(Assert.Single(report.Changes)));
        Assert.Equal("resets 5 lessons and quizzes", report.Sentence);
    }

    [Fact]
    public void Packages_of_other_tools_are_compared_by_their_identifiers()
    {
        using var output = new OutputFolder();
        var old = Zip(output["old.zip"], ("imsmanifest.xml", Manifest("item-1", "index.html")));
        var same = Zip(output["same.zip"], ("imsmanifest.xml", Manifest("item-1", "start.html")));
        var other = Zip(output["other.zip"], ("imsmanifest.xml", Manifest("item-2", "index.html")));

        Assert.Equal("launch page of learning object 'item-1': index.html -> start.html", Show(Assert.Single(Compare(old, same)!.Changes)));
        var reset = Compare(old, other)!;
        Assert.Equal(DiffEffect.Resets, reset.Verdict);
        Assert.Equal("learning object 'item-1': index.html -> -", Show(reset.Changes[0]));
    }

    [Fact]
    public void A_cmi5_package_is_compared_by_the_ids_of_its_units()
    {
        using var output = new OutputFolder();
        const string au = "<courseStructure xmlns=\"https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd\"><au id=\"https://example.org/au\"><url>index.html</url></au></courseStructure>";
        var old = Zip(output["old.zip"], ("cmi5.xml", au));
        var young = Zip(output["new.zip"], ("cmi5.xml", au.Replace("org/au", "org/unit", StringComparison.Ordinal)));

        Assert.Equal(["learning object 'https://example.org/au': index.html -> -", "learning object 'https://example.org/unit': - -> index.html"], Compare(old, young)!.Changes.Select(Show));
    }

    /// <summary>What a cmi5 package holds beside its cmi5.xml is what a SCORM package holds.</summary>
    [Theory]
    [InlineData(Split.None)]
    [InlineData(Split.Module)]
    public async Task A_cmi5_package_of_ours_is_compared_with_its_course_by_its_data_scripts(Split split)
    {
        using var output = new OutputFolder($"package-diff-cmi5-{split}");
        var course = SampleWith(output, Structure.Course, split);
        var scorm = (await BuildAsync(course, output.Path, "scorm12")).First();
        using (var zip = ZipFile.Open(scorm, ZipArchiveMode.Update))
        {
            zip.GetEntry("imsmanifest.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("cmi5.xml").Open());
            writer.Write("<courseStructure xmlns=\"https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd\"><au id=\"https://example.org/courses/features\"><url>index.html</url></au></courseStructure>");
        }

        Assert.Empty(Compare(course, scorm)!.Changes.Select(Show));
        Assert.Empty(Compare(scorm, course)!.Changes.Select(Show));
    }

    [Theory]
    [InlineData("imsmanifest.xml", "<manifest><a></manifest>", "LE6802")]
    [InlineData("imsmanifest.xml", "<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><manifest>&a;</manifest>", "LE6802")]
    [InlineData("manifest.xml", "<manifest/>", "LE6803")]
    public void A_package_that_cannot_be_read_is_a_finding(string name, string content, string code)
    {
        using var output = new OutputFolder($"package-diff-bad-{code}-{content.Length}");
        var input = new DiffInput(Zip(output["bad.zip"], (name, content)), "bad.zip", []);

        Assert.Null(EditionDiff.Compare(input, input with { Findings = [] }));

        Assert.Equal(code, Assert.Single(input.Findings).Code);
    }

    /// <summary>A kilobyte of zip can be a megabyte of zeros a thousand times.</summary>
    [Fact]
    public void Reading_stops_where_a_file_is_larger_than_any_of_ours()
    {
        using var output = new OutputFolder();
        var input = new DiffInput(Zip(output["bomb.zip"], ("imsmanifest.xml", new string(' ', 20_000_000))), "bomb.zip", []);

        Assert.Null(EditionDiff.Compare(input, input with { Findings = [] }));

        Assert.Equal("course LE6802 'bomb.zip' cannot be read: 'imsmanifest.xml' is larger than any that coursepack makes | name a zip that an LMS takes; download or build it again if it is damaged", Findings.Show(Assert.Single(input.Findings)));
    }

    [Theory]
    [InlineData("globalThis.COURSEPACK = {};")]
    [InlineData("globalThis.COURSEPACK = {\"format\": 2};")]
    [InlineData("globalThis.COURSEPACK = [[[[;")]
    [InlineData("globalThis.COURSEPACK = {\"format\":1,\"course\":{\"id\":\"x\",\"iri\":1}};")]
    [InlineData("alert(1)")]
    public void A_data_script_that_is_not_ours_makes_it_a_package_of_another_tool(string script)
    {
        using var output = new OutputFolder($"package-diff-script-{script.Length}");
        var input = new DiffInput(Zip(output["odd.zip"], ("imsmanifest.xml", Manifest("item-1", "index.html")), ("assets/sco/x.js", script)), "odd.zip", []);

        Assert.Empty(EditionDiff.Compare(input, input with { Findings = [] })!.Changes);

        Assert.Equal("LE6804", Assert.Single(input.Findings).Code);
    }

    private static string Show(DiffChange change) => $"{change.What}: {change.Before ?? "-"} -> {change.Now ?? "-"}";

    private static DiffReport? Compare(string before, string now) => EditionDiff.Compare(new DiffInput(before, "old", []), new DiffInput(now, "new", []));

    private static string SampleWith(OutputFolder output, Structure structure, Split split)
    {
        var sample = new DiskSourceTree(Repository.PathOf("samples", "features"));
        foreach (var path in sample.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(output[$"course/{path}"])!);
            using var target = File.Create(output[$"course/{path}"]);
            using var source = sample.OpenRead(path);
            source.CopyTo(target);
        }
        File.AppendAllText(output["course/course.yml"], $"delivery: {{structure: {structure.ToString().ToLowerInvariant()}, split: {split.ToString().ToLowerInvariant()}}}\n");
        return output["course"];
    }

    private static async Task<IEnumerable<string>> BuildAsync(string course, string output, string target)
    {
        var result = await new Compiler(new DiskSourceTree(course), []).BuildAsync(
            new BuildOptions { Targets = [PackageTargets.All.Single(t => t.Id == target)], OutputFolder = output, Theme = new BuiltInTheme() }, TestContext.Current.CancellationToken);
        return result.Packages.Select(p => p.Path);
    }

    private static string Zip(string path, params (string Name, string Content)[] files)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in files)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(content);
        }
        return path;
    }

    private static string Manifest(string item, string href) => $"""
        <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2">
          <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
          <organizations default="o"><organization identifier="o"><title>T</title><item identifier="{item}" identifierref="r"><title>T</title></item></organization></organizations>
          <resources><resource identifier="r" href="{href}"><file href="{href}"/></resource></resources>
        </manifest>
        """;
}
