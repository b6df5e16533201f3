using System.Text;
using System.Text.Json.Nodes;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Sources;
using LlmEvolution.Reports.Sources.Lrs;

namespace Reports.Tests.Io;

public sealed class LrsSourceTests : IDisposable
{
    private const string First = "/xapi/statements?ascending=true&limit=500";

    private readonly LrsOfAnswers _lrs = new();
    private readonly ClockOfWaits _clock = new();
    private readonly DiagnosticBag _findings = [];

    public void Dispose() => _lrs.Dispose();

    [Fact]
    public async Task Pages_are_followed_through_more_be_it_relative_or_whole()
    {
        _lrs.Then(Page("/xapi/more/1", S(1, "10:00:00"))).Then(Page("https://lrs.example.org/xapi/more/2", S(2, "10:00:01"))).Then(Page("", S(3, "10:00:02")));

        Assert.Equal([1, 2, 3], await ReadAsync());
        Assert.Empty(_findings);
        Assert.Equal([First + " 1.0.3", "/xapi/more/1 1.0.3", "/xapi/more/2 1.0.3"], _lrs.Asked);
    }

    [Theory]
    [InlineData("https://elsewhere.example.org/xapi/more/1")]
    [InlineData("http://lrs.example.org/xapi/more/1")]
    [InlineData("https://lrs.example.org:8443/xapi/more/1")]
    [InlineData("//elsewhere.example.org/more")]
    public async Task Credentials_do_not_follow_more_to_another_origin(string more)
    {
        _lrs.Then(Page(more, S(1, "10:00:00")));

        Assert.Equal([1], await ReadAsync(Secret()));
        Assert.Equal([$"{First} 1.0.3 Basic YWRhOnMzY3JldA=="], _lrs.Asked);
        Assert.Equal($"course: error LE8015: https://lrs.example.org/xapi/ sends us on to '{more}', which is another origin: credentials do not go there", Assert.Single(_findings).ToString());
    }

    [Fact]
    public async Task Redirects_are_not_followed()
    {
        _lrs.Then("", 302, ("Location", "https://elsewhere.example.org/"));

        Assert.Empty(await ReadAsync(Secret()));
        Assert.Equal("LE8015", Assert.Single(_findings).Code);
    }

    [Fact]
    public async Task The_next_reading_asks_only_for_what_is_stored_since_and_gives_nothing_twice()
    {
        _lrs.Then(Page("", S(1, "10:00:00"), S(2, "10:00:01"), S(3, "10:00:01")));
        var place = (await AllAsync(null))[^1].Place;
        // Two were stored at the same moment: 'since' leaves it out, so it is asked for from just before it.
        _lrs.Then(Page("", S(2, "10:00:01"), S(3, "10:00:01"), S(4, "10:00:02")));

        Assert.Equal([4], await ReadAsync(after: place));
        Assert.Equal(First + "&since=2026-03-01T10%3A00%3A00.999Z 1.0.3", _lrs.Asked[^1]);
    }

    [Fact]
    public async Task A_reading_that_broke_off_between_statements_of_one_moment_goes_on_between_them()
    {
        _lrs.Then(Page("", S(1, "10:00:01"), S(2, "10:00:01"), S(3, "10:00:01")));
        var place = (await AllAsync(null))[1].Place;
        _lrs.Then(Page("", S(1, "10:00:01"), S(2, "10:00:01"), S(3, "10:00:01")));

        Assert.Equal([3], await ReadAsync(after: place));
    }

    [Fact]
    public async Task Where_others_stand_at_the_moment_of_the_last_one_all_of_them_are_read_again()
    {
        _lrs.Then(Page("", S(1, "10:00:01"), S(2, "10:00:01")));
        var place = (await AllAsync(null))[^1].Place;
        _lrs.Then(Page("", S(9, "10:00:01"), S(1, "10:00:01"), S(2, "10:00:01")));

        Assert.Equal([9, 1, 2], await ReadAsync(after: place));
    }

    [Fact]
    public async Task xAPI_Communication_2_1_3_What_is_stored_after_the_LRS_is_consistent_is_read_but_not_passed_by()
    {
        _lrs.Then(Page("", S(1, "10:00:00"), S(2, "10:00:05")), 200, ("X-Experience-API-Consistent-Through", "2026-03-01T10:00:02Z"));
        var all = await AllAsync(null);
        Assert.Equal(2, all.Count);
        // One that was stored in between had not arrived.
        _lrs.Then(Page("", S(1, "10:00:00"), S(3, "10:00:03"), S(2, "10:00:05")));

        Assert.Equal([3, 2], await ReadAsync(after: all[^1].Place));
    }

    [Fact]
    public async Task A_busy_LRS_is_asked_again_when_it_says_and_else_ever_later()
    {
        _lrs.Then("", 429, ("Retry-After", "7")).Then("", 503, ("Retry-After", "Sun, 01 Mar 2026 12:00:30 GMT")).Times(2, 502).Then(Page("", S(1, "10:00:00")));

        Assert.Equal([1], await ReadAsync());
        Assert.Equal([7, 30, 4, 8], _clock.Seconds);
        Assert.Empty(_findings);
    }

    [Fact]
    public async Task After_six_tries_it_is_over_and_what_came_before_is_kept()
    {
        _lrs.Then(Page("/xapi/more/1", S(1, "10:00:00"))).Times(6, 500);

        Assert.Equal([1], await ReadAsync());
        Assert.Equal(7, _lrs.Asked.Count);
        Assert.Equal("course: error LE8014: https://lrs.example.org/xapi/ could not be read to the end: it answers 500; 1 statements before that are kept", Assert.Single(_findings).ToString());
    }

    [Fact]
    public async Task An_LRS_that_wants_us_back_tomorrow_is_not_waited_for()
    {
        _lrs.Then("", 429, ("Retry-After", "86400"));

        Assert.Empty(await ReadAsync());
        Assert.Empty(_clock.Seconds);
        Assert.Equal("LE8014", Assert.Single(_findings).Code);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task Whoever_is_not_let_in_is_told_which_variables_to_set(int status)
    {
        _lrs.Then("", status);

        Assert.Empty(await ReadAsync());
        var finding = Assert.Single(_findings);
        Assert.Equal("LE8013", finding.Code);
        Assert.Contains("COURSEPACK_LRS_KEY", finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_LRS_of_the_other_edition_is_spoken_to_in_it()
    {
        _lrs.Then("", 400).Then(Page("/xapi/more/1", S(1, "10:00:00"))).Then(Page(""));

        Assert.Equal([1], await ReadAsync());
        Assert.Equal([First + " 1.0.3", First + " 2.0.0", "/xapi/more/1 2.0.0"], _lrs.Asked);
    }

    [Fact]
    public async Task Half_a_page_is_asked_for_again_and_if_it_stays_half_its_good_half_is_kept()
    {
        var half = Page("", S(1, "10:00:00"), S(2, "10:00:01"), S(3, "10:00:02"))[..^80];
        for (var tries = 0; tries < 6; tries++) _lrs.ThenHalf(half);

        Assert.Equal([1, 2], await ReadAsync());
        Assert.Equal(6, _lrs.Asked.Count);
        Assert.Equal("course: error LE8016: https://lrs.example.org/xapi/ answered with something that is no whole StatementResult: the answer breaks off (the connection was reset); 2 statements of it and before it are kept", Assert.Single(_findings).ToString());
    }

    [Theory]
    [InlineData("<!DOCTYPE html><title>Log in</title>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task What_is_no_StatementResult_is_said_to_be_none(string body)
    {
        _lrs.Then(body);

        await ReadAsync();
        Assert.Equal("LE8016", Assert.Single(_findings, f => f.Severity == Severity.Error).Code);
    }

    [Fact]
    public async Task An_LRS_that_does_not_keep_the_order_is_read_to_the_end_and_again_the_next_time()
    {
        _lrs.Then(Page("", S(2, "10:00:01"), S(1, "10:00:00")));
        var all = await AllAsync(null);

        Assert.Equal(2, all.Count);
        Assert.Equal("", all[^1].Place);
        Assert.Equal("LE8017", Assert.Single(_findings).Code);
    }

    [Fact]
    public async Task A_more_that_leads_in_a_circle_ends()
    {
        for (var n = 0; n < 30; n++) _lrs.Then(Page($"/xapi/more/{n}"));

        Assert.Empty(await ReadAsync());
        Assert.Equal(20, _lrs.Asked.Count);
        Assert.Equal("LE8014", Assert.Single(_findings).Code);
    }

    [Theory]
    [InlineData("https://ada:s3cret@lrs.example.org/xapi/", "'https://lrs.example.org/xapi/' cannot be used as the address of an LRS: there are credentials in it")]
    [InlineData("http://lrs.example.org/xapi", "'http://lrs.example.org/xapi' cannot be used as the address of an LRS: it is not encrypted")]
    [InlineData("ftp://lrs.example.org/xapi", "it is no address of http or https")]
    [InlineData("lrs.example.org", "it is no address of http or https")]
    [InlineData("https://lrs.example.org/xapi?token=1", "it has a query")]
    public void Addresses_that_cannot_be_used_are_refused_without_their_secrets(string text, string message)
    {
        Assert.Null(LrsAddress.Parse(text, allowHttp: false, _findings));
        var finding = Assert.Single(_findings);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", finding.Message + finding.Help, StringComparison.Ordinal);
        Assert.DoesNotContain("token", finding.Message + finding.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://lrs.example.org/xapi", "https://lrs.example.org/xapi/")]
    [InlineData("https://lrs.example.org/xapi/statements", "https://lrs.example.org/xapi/")]
    [InlineData("http://localhost:8080/xapi/", "http://localhost:8080/xapi/")]
    [InlineData("http://127.0.0.1:8080/xapi/", "http://127.0.0.1:8080/xapi/")]
    [InlineData("http://[::1]:8080/xapi/", "http://[::1]:8080/xapi/")]
    public void Endpoints_end_in_a_slash(string text, string endpoint) => Assert.Equal(endpoint, LrsAddress.Parse(text, allowHttp: false, _findings)!.ToString());

    private static LrsSecret Secret()
    {
        Assert.True(LrsSecret.TryRead(null, null, name => name == LrsSecret.KeyVariable ? "ada" : "s3cret", [], out var secret));
        return secret!;
    }

    private static string S(int n, string stored) => $$"""{"id":"00000000-0000-4000-8000-{{n:x12}}","stored":"2026-03-01T{{stored}}.000Z"}""";

    private static string Page(string more, params string[] statements) => $$"""{"statements":[{{string.Join(',', statements)}}],"more":"{{more}}"}""";

    private async Task<IReadOnlyList<int>> ReadAsync(LrsSecret? secret = null, string? after = null) =>
        [.. (await AllAsync(after, secret)).Select(s => Convert.ToInt32(JsonNode.Parse(Encoding.UTF8.GetString(s.Json.Span))!["id"]!.GetValue<string>()[^12..], 16))];

    private async Task<IReadOnlyList<SourcedStatement>> AllAsync(string? after, LrsSecret? secret = null)
    {
        using var http = new HttpClient(_lrs, disposeHandler: false);
        var all = new List<SourcedStatement>();
        await foreach (var statement in new LrsSource(new Uri("https://lrs.example.org/xapi/"), secret, http, _clock).ReadAsync(after, _findings, TestContext.Current.CancellationToken)) all.Add(statement);
        return all;
    }
}
