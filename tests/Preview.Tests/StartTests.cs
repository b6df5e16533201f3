using System.Net;
using System.Net.Sockets;
using LlmEvolution.Packager.Diagnostics;

namespace Preview.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task What_is_not_there_is_said()
    {
        await using var place = new Workplace("start-nothing");

        Assert.Null(await place.TryStartAsync("cuorse"));

        Assert.Equal("course: error LE6901: there is no folder or file 'cuorse'", Assert.Single(place.Findings).ToString());
    }

    [Fact]
    public async Task A_file_that_is_no_package_gets_the_finding_of_inspect()
    {
        await using var place = new Workplace("start-pdf").Write("course.zip", "%PDF-1.7");

        Assert.Null(await place.TryStartAsync("course.zip"));

        Assert.Equal(["LE6501"], place.Codes);
    }

    [Fact]
    public async Task A_package_in_which_nothing_can_be_launched_is_refused()
    {
        await using var place = new Workplace("start-empty").WriteZip("course.zip", ("cmi5.xml", """
            <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
              <course id="https://example.org/c"><title><langstring>C</langstring></title><description><langstring>C</langstring></description></course>
            </courseStructure>
            """));

        Assert.Null(await place.TryStartAsync("course.zip"));

        Assert.True(place.Findings.HasErrors);
    }

    [Fact]
    public async Task A_port_in_use_is_said_and_the_folder_is_free_again()
    {
        await using var place = new Workplace("start-port").WriteCourse();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        Assert.Null(await place.TryStartAsync("course", port: port));

        Assert.Contains($"LE6903: port {port} is used by another program", Assert.Single(place.Findings).ToString(), StringComparison.Ordinal);
        Assert.NotNull(await place.TryStartAsync("course"));
    }

    [Fact]
    public async Task A_second_preview_of_the_same_records_is_told_where_the_first_one_is()
    {
        await using var place = new Workplace("start-twice").WriteCourse();
        var first = await place.TryStartAsync("course");

        Assert.Null(await place.TryStartAsync("course"));

        var finding = Assert.Single(place.Findings);
        Assert.Equal("LE6904", finding.Code);
        Assert.Contains($"at {first!.Address.GetLeftPart(UriPartial.Authority)}", finding.Message, StringComparison.Ordinal);
        Assert.NotNull(await place.TryStartAsync("course", data: "elsewhere"));
    }

    [Fact]
    public async Task A_gradebook_that_is_none_is_refused_and_left_alone()
    {
        await using var place = new Workplace("start-gradebook").WriteCourse().Write("data/gradebook.db", "This is a letter to a friend.");

        Assert.Null(await place.TryStartAsync("course"));

        Assert.Equal(["LE6905"], place.Codes);
        Assert.StartsWith("This is a letter", await File.ReadAllTextAsync(place.PathOf("data/gradebook.db"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_with_errors_is_opened_and_has_its_packages_once_they_are_mended()
    {
        await using var place = new Workplace("start-errors").WriteCourse().Write(Workplace.Lesson, Workplace.LessonText("[No](lesson:nowhere)."));
        using var author = await place.StartAsync("course");
        Assert.True(place.Findings.HasErrors);
        Assert.Empty((await author.GetAsync("/api/shelf"))["packages"]!.AsArray());
        await using var events = author.Listen();
        await events.HelloAsync();

        place.Write(Workplace.Lesson, Workplace.LessonText("Yes."));
        await events.NextAsync("rebuilt");

        Assert.Equal(5, (await author.GetAsync("/api/shelf"))["packages"]!.AsArray().Count);
    }
}
