using System.Diagnostics;
using System.Text;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Lms;
using LlmEvolution.Packager.Inspect.Printing;
using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests;

/// <summary>Packages made to harm whoever looks into them.</summary>
public sealed class HostileTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    [Fact]
    public void Of_a_thousand_findings_of_a_kind_two_hundred_are_shown()
    {
        var zip = Clean.Package("scorm12-one");
        for (var i = 0; i < 1000; i++) zip.With($"stray/{i}.html");

        var findings = Inspecting.Of(zip).Findings;

        Assert.Equal(200, findings.Count(f => f.Code == "LE6106"));
        Assert.Equal(Severity.Info, Assert.Single(findings, f => f.Code == "LE6535").Severity);
    }

    [Fact]
    public void A_hundred_thousand_references_to_nothing_take_seconds_only()
    {
        var items = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<item identifier=\"item{i}\" identifierref=\"resource{i}x\"><title>T</title></item>"));
        var resources = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<resource identifier=\"resource{i}\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"a{i}\"/>"));
        var zip = Clean.Package("scorm12-one").Replace("</organization>", items + "</organization>").Replace("</resources>", resources + "</resources>").ToBytes();

        var watch = Stopwatch.StartNew();
        var inspection = Inspecting.Of(zip);

        Assert.True(watch.Elapsed < s_limit, watch.Elapsed.ToString());
        Assert.NotEmpty(inspection.Findings);
    }

    [Fact]
    public void Sixty_thousand_entries_take_seconds_only()
    {
        var zip = Clean.Package("cmi5");
        for (var i = 0; i < 60_000; i++) zip.With($"m/{i} x.html");
        var bytes = zip.ToBytes();

        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Inspecting.Of(bytes).Findings);

        Assert.True(watch.Elapsed < s_limit, watch.Elapsed.ToString());
    }

    [Fact]
    public void No_control_character_of_a_package_reaches_the_terminal()
    {
        var inspection = Inspecting.Of(Clean.Package("xapi")
            .Replace(">Course<", ">Co\u009B31mur\u202Ese<")
            .Replace("About it.", "\u0085 and \u2028")
            .Replace("index.html", "in\u007Fdex.html")
            .With("evil\u202Egnp.html"));
        using var output = new StringWriter { NewLine = "\n" };

        InspectionTextPrinter.Print(inspection, output);
        new CaretPrinter().Print(inspection.Findings, "", output);
        new MsBuildPrinter().Print(inspection.Findings, "", output);

        Assert.Contains("\\u202E", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(output.ToString(), c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u2028'));
    }

    [Fact]
    public void Cut_off_anywhere_a_package_is_broken_and_never_more()
    {
        var zip = Clean.Package("scorm2004-4th").ToBytes();

        for (var length = 0; length < zip.Length; length += 7)
            Assert.Contains(Inspecting.Of(zip[..length]).Findings, f => f.Code is "LE6501" or "LE6502");
    }

    [Fact]
    public void A_zip64_package_is_read()
    {
        var zip = Zip64.Of("tincan.xml", Encoding.UTF8.GetBytes(Manifests.TinCan), "index.html", "<p>One</p>"u8.ToArray());

        Assert.Empty(Inspecting.Of(zip).Lines());
    }

    [Fact]
    public void Two_packages_that_SuccessFactors_would_take_for_one_are_told_apart()
    {
        var one = Inspecting.Of(Clean.Package("scorm12-one").Replace("course-manifest", "acme-training-course-1"));
        var two = Inspecting.Of(Clean.Package("scorm12-one").Replace("course-manifest", "acme-training-course-2")) with { Path = "b.zip" };
        var three = Inspecting.Of(Clean.Package("scorm12-one").Replace("course-manifest", "3-acme-training-course")) with { Path = "c.zip" };

        var finding = Assert.Single(ObjectIdComparison.Of([one, two, three]));

        Assert.Equal(("LE6707", "b.zip"), (finding.Code, finding.Span!.File.Path));
    }

    [Theory]
    [InlineData(250_000_000, 0)]
    [InlineData(250_000_001, 1)]
    public void Cornerstone_is_told_of_more_than_250_MB(long length, int findings)
    {
        var rules = Inspecting.Profile("cornerstone").RulesFor(new LmsContext(PackageStandard.Scorm12, length));
        using var archive = new LlmEvolution.Packager.Targets.PackageArchive("a.zip", new MemoryStream(Clean.Package("scorm12").ToBytes()));
        var bag = new DiagnosticBag();

        PackageRules.Run(rules, archive, bag);

        Assert.Equal(findings, bag.Count(f => f.Code == "LE6708"));
    }
}
