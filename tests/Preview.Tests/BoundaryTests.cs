using System.Net;
using System.Net.Http.Json;

namespace Preview.Tests;

/// <summary>The preview runs what strangers wrote: what their pages, and pages elsewhere, cannot do.</summary>
public sealed class BoundaryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_name_for_this_machine_gets_nothing()
    {
        await using var place = new Workplace("boundary-name").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/shelf");
        request.Headers.Host = "evil.example.org";

        using var reply = await author.Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, reply.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_cannot_reset_the_gradebook()
    {
        await using var place = new Workplace("boundary-form").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var stranger = new HttpClient { BaseAddress = author.Host.Address };

        using var reply = await stranger.PostAsJsonAsync("/api/reset", new { }, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, reply.StatusCode);
    }

    [Fact]
    public async Task The_packages_pages_stand_on_another_origin_than_the_authors()
    {
        await using var place = new Workplace("boundary-origin").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var learner = await author.LaunchAsync("small-scorm12");

        Assert.NotEqual(author.Host.Address.Port, learner.Http.BaseAddress!.Port);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.Http.GetAsync("/api/gradebook", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await author.Http.GetAsync("/content/small-scorm12/index.html", Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("/content/small-scorm12/../../course.yml")]
    [InlineData("/content/small-scorm12/..%2f..%2fcourse.yml")]
    [InlineData("/content/small-scorm12//etc/hostname")]
    [InlineData("/content/other/index.html")]
    public async Task Only_files_of_the_package_are_served(string path)
    {
        await using var place = new Workplace($"boundary-path-{path.Length}").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");
        using var learner = await author.LaunchAsync("small-scorm12");

        Assert.Equal(HttpStatusCode.NotFound, (await learner.Http.GetAsync(path, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await learner.Http.GetAsync("/content/small-scorm12/index.html", Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/play")]
    [InlineData("/gradebook")]
    public async Task The_authors_pages_take_scripts_and_styles_from_themselves_only(string page)
    {
        await using var place = new Workplace($"boundary-policy-{page.Length}").WriteCourse();
        using var author = await place.StartAsync("course", targets: "scorm12");

        using var reply = await author.Http.GetAsync(page, Cancellation);

        var policy = Assert.Single(reply.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_store_wants_the_credentials_of_a_launch()
    {
        await using var place = new Workplace("boundary-store").WriteCourse();
        using var author = await place.StartAsync("course", targets: "xapi");
        using var learner = await author.LaunchAsync("small-xapi");

        Assert.Equal(HttpStatusCode.Unauthorized, (await learner.XapiAsync(HttpMethod.Get, "statements", "Basic YWRhOmFkYQ==")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await learner.XapiAsync(HttpMethod.Get, "statements", learner.Query["auth"])).StatusCode);
    }
}
