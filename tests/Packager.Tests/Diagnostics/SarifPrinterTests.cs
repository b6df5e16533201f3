using System.Text.Json;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Packager.Source;

namespace Packager.Tests.Diagnostics;

/// <summary>Clauses of SARIF 2.1.0 (OASIS standard, 27 March 2020).</summary>
public sealed class SarifPrinterTests
{
    private static readonly Descriptor s_error = new("LE9998", Severity.Error, "Some title", "some message");
    private static readonly Descriptor s_warning = new("LE9997", Severity.Warning, "Another title", "some warning");
    private static readonly Descriptor s_info = new("LE9996", Severity.Info, "A third title", "some info");

    [Fact]
    public void A_log_says_its_version_and_schema()
    {
        var log = Print([]);

        Assert.Equal("2.1.0", log.GetProperty("version").GetString()); // §3.13.2
        Assert.True(Uri.TryCreate(log.GetProperty("$schema").GetString(), UriKind.Absolute, out _)); // §3.13.3
        Assert.Equal(1, log.GetProperty("runs").GetArrayLength()); // §3.13.4
    }

    [Fact]
    public void A_run_names_its_tool_and_how_columns_are_counted()
    {
        var run = Print([]).GetProperty("runs")[0];

        Assert.Equal("coursepack", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString()); // §3.19.8
        Assert.Equal("1.2.3", run.GetProperty("tool").GetProperty("driver").GetProperty("version").GetString()); // §3.19.13
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString()); // §3.14.17
        Assert.Equal(0, run.GetProperty("results").GetArrayLength()); // §3.14.23: empty, not absent: the tool ran and found nothing
    }

    [Fact]
    public void Each_code_is_described_once()
    {
        var rules = Print([Finding(s_error), Finding(s_warning), Finding(s_error)]).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal( // §3.49.3, §3.49.9
            [("LE9997", "Another title"), ("LE9998", "Some title")],
            rules.EnumerateArray().Select(r => (r.GetProperty("id").GetString()!, r.GetProperty("shortDescription").GetProperty("text").GetString()!)));
    }

    [Fact]
    public void A_result_has_its_code_level_message_and_region()
    {
        var file = new SourceFile("01-a/01-x.md", "ab\ncd\n");

        var result = Result(new Diagnostic(s_error, file.Span(4, 2), "some message", "do that"));

        Assert.Equal("LE9998", result.GetProperty("ruleId").GetString()); // §3.27.5
        Assert.Equal("error", result.GetProperty("level").GetString()); // §3.27.10
        Assert.Equal("some message (do that)", result.GetProperty("message").GetProperty("text").GetString()); // §3.27.11
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"); // §3.30
        Assert.Equal([2, 2, 3, 1], new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => region.GetProperty(name).GetInt32()));
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "note")]
    public void Levels_have_the_standard_s_names(Severity severity, string level) => Assert.Equal(
        level, Result(Finding(severity switch { Severity.Error => s_error, Severity.Warning => s_warning, _ => s_info })).GetProperty("level").GetString());

    [Theory]
    [InlineData("content", "content/01-a/Fig%20%C3%A4%20%231.md")]
    [InlineData("./my courses", "./my%20courses/01-a/Fig%20%C3%A4%20%231.md")]
    [InlineData("../content", "../content/01-a/Fig%20%C3%A4%20%231.md")]
    [InlineData("", "01-a/Fig%20%C3%A4%20%231.md")]
    [InlineData("/srv/content", "file:///srv/content/01-a/Fig%20%C3%A4%20%231.md")]
    [InlineData(@"C:\content", "file:///C:/content/01-a/Fig%20%C3%A4%20%231.md")]
    public void A_place_is_a_valid_URI_reference(string folder, string uri)
    {
        var span = new SourceFile("01-a/Fig ä #1.md", "x").Span(0, 1);

        var written = Print([new Diagnostic(s_error, span, "m", null)], folder).GetProperty("runs")[0].GetProperty("results")[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

        Assert.Equal(uri, written); // §3.4.3: valid according to RFC 3986
        Assert.Matches("^[A-Za-z0-9._~:/-]*(%[0-9A-F]{2}|[A-Za-z0-9._~:/-])*$", written); // RFC 3986 §3.3
    }

    [Fact]
    public void A_finding_without_a_place_in_a_file_is_about_the_folder()
    {
        var place = Result(new Diagnostic(s_error, null, "m", null)).GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("content", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(place.TryGetProperty("region", out _));
    }

    private static Diagnostic Finding(Descriptor descriptor) => new(descriptor, new SourceFile("a.md", "x").Span(0, 1), descriptor.Message, null);

    private static JsonElement Result(Diagnostic diagnostic) => Print([diagnostic]).GetProperty("runs")[0].GetProperty("results")[0];

    private static JsonElement Print(IReadOnlyList<Diagnostic> diagnostics, string folder = "content")
    {
        using var output = new StringWriter();
        new SarifPrinter("1.2.3").Print(diagnostics, folder, output);
        return JsonDocument.Parse(output.ToString()).RootElement;
    }
}
