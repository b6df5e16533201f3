using System.IO.Compression;
using System.Text.Json;

namespace Packager.Cli.Tests;

public sealed class InspectTests
{
    private const string TinCan = """
        <tincan xmlns="http://projecttincan.com/tincan.xsd">
          <activities>
            <activity id="https://example.org/course" type="http://adlnet.gov/expapi/activities/course">
              <name lang="en">Course</name>
              <description lang="en">About it.</description>
              <launch lang="en">index.html</launch>
            </activity>
          </activities>
        </tincan>
        """;

    [Fact]
    public async Task Our_own_package_has_no_findings_and_is_told_in_short()
    {
        using var place = new Workplace("inspect-own").WriteCourse();
        await place.RunAsync("build", "course", "-t", "scorm12");

        Assert.Equal(0, await place.RunAsync("inspect", "dist/a-course-scorm12.zip", "--lms", "moodle", "--lms", "docebo", "--strict"));

        Assert.Contains("dist/a-course-scorm12.zip: SCORM 1.2, ", place.Output, StringComparison.Ordinal);
        Assert.Contains("item 'A Course' (item-a-course) -> index.html, ", place.Output, StringComparison.Ordinal);
        Assert.Contains("1 package: 0 errors, 0 warnings", place.Output, StringComparison.Ordinal);
        Assert.Empty(place.Error);
    }

    [Fact]
    public async Task A_finding_has_its_place_inside_the_zip_its_requirement_and_a_way_out()
    {
        using var place = new Workplace("inspect-fault");
        Zip(place, "course.zip", TinCan.Replace("index.html", "start.html", StringComparison.Ordinal));

        Assert.Equal(1, await place.RunAsync("inspect", "course.zip"));

        Assert.Contains("course.zip/tincan.xml:6:8: error LE6694: the activity launches 'start.html', which is not in the package", place.Error, StringComparison.Ordinal);
        Assert.Contains("      <launch lang=\"en\">start.html</launch>", place.Error, StringComparison.Ordinal);
        Assert.Contains("  help: put the page into the package", place.Error, StringComparison.Ordinal);
        Assert.Contains("  requirement: Tin Can package, tincan.xsd", place.Error, StringComparison.Ordinal);
        Assert.Contains("1 package: 1 error, 0 warnings", place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_zip_is_a_finding_without_a_line()
    {
        using var place = new Workplace("inspect-pdf").Write("course.zip", "%PDF-1.7");

        Assert.Equal(1, await place.RunAsync("inspect", "course.zip", "--format", "msbuild"));

        Assert.StartsWith("course.zip: error LE6501: the file is a PDF, not a zip (", place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_of_several_packages_are_one_list()
    {
        using var place = new Workplace("inspect-several").Write("a.zip", "%PDF-1.7");
        Zip(place, "b.zip", TinCan.Replace("lang=\"en\">Course", "lang=\"in English\">Course", StringComparison.Ordinal));

        Assert.Equal(1, await place.RunAsync("inspect", "a.zip", "b.zip", "--format", "json"));

        var files = JsonDocument.Parse(place.Output).RootElement.EnumerateArray().Select(f => f.GetProperty("file").GetString());
        Assert.Equal(["a.zip", "b.zip/tincan.xml"], files);
    }

    [Fact]
    public async Task Everything_known_is_there_as_JSON()
    {
        using var place = new Workplace("inspect-json");
        Zip(place, "a.zip", TinCan);

        Assert.Equal(0, await place.RunAsync("inspect", "a.zip", "--json"));

        var package = JsonDocument.Parse(place.Output).RootElement.GetProperty("packages")[0];
        Assert.Equal("xapi", package.GetProperty("standard").GetString());
        Assert.Equal("https://example.org/course", package.GetProperty("identifiers").GetProperty("activity").GetString());
        Assert.Equal("index.html", package.GetProperty("outline")[0].GetProperty("launch").GetString());
        Assert.Equal(0, package.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Sarif_has_the_requirement_in_its_property_bag()
    {
        using var place = new Workplace("inspect-sarif").Write("a.zip", "Rar!");

        Assert.Equal(1, await place.RunAsync("inspect", "a.zip", "--format", "sarif"));

        var result = JsonDocument.Parse(place.Output).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.StartsWith("APPNOTE", result.GetProperty("properties").GetProperty("requirement").GetString(), StringComparison.Ordinal);
        Assert.False(result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("inspect", "nowhere.zip")]
    [InlineData("inspect", "a.zip", "--lms", "noodle")]
    [InlineData("inspect", "a.zip", "--format", "xml")]
    public async Task Wrong_arguments_exit_with_2(params string[] arguments)
    {
        using var place = new Workplace("inspect-usage").Write("a.zip", "x");

        Assert.Equal(2, await place.RunAsync(arguments));

        Assert.NotEmpty(place.Error);
    }

    private static void Zip(Workplace place, string name, string tinCan)
    {
        using var zip = ZipFile.Open(place.PathOf(name), ZipArchiveMode.Create);
        foreach (var (path, text) in new[] { ("tincan.xml", tinCan), ("index.html", "<p>Course</p>") })
        {
            using var entry = new StreamWriter(zip.CreateEntry(path).Open());
            entry.Write(text);
        }
    }
}
