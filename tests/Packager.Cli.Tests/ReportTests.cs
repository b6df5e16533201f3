using System.Text.Json.Nodes;
using LlmEvolution.Packager.Cli;

namespace Packager.Cli.Tests;

/// <summary>'coursepack report' as a command; that its numbers are true: tests/Reports.Tests and tests/E2E.</summary>
public sealed class ReportTests
{
    private const string Statement = """{"id":"00000000-0000-4000-8000-000000000001","actor":{"name":"Ada Lovelace","mbox":"mailto:ada@example.org"},"verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},"object":{"id":"https://example.org/a/lessons/lesson"},"result":{"completion":true},"context":{"registration":"00000000-0000-4000-8000-0000000000aa","contextActivities":{"grouping":[{"id":"https://example.org/a"}]}},"timestamp":"2026-01-20T10:00:00Z"}""";

    [Theory]
    [InlineData("an audit is about a learner", "audit", "--file", "s.json")]
    [InlineData("only an audit is about one learner", "progress", "ada@example.org", "--file", "s.json")]
    [InlineData("name a source", "progress")]
    [InlineData("'xx' is no language", "progress", "--file", "s.json", "--culture", "xx")]
    [InlineData("'Mars/Base' is no time zone", "progress", "--file", "s.json", "--time-zone", "Mars/Base")]
    [InlineData("'31.12.2026' is no date", "progress", "--file", "s.json", "--as-of", "31.12.2026")]
    public async Task Arguments_that_make_no_sense_are_refused_before_anything_is_read(string message, params string[] arguments)
    {
        using var work = new Workplace($"{nameof(Arguments_that_make_no_sense_are_refused_before_anything_is_read)}-{arguments.Length}-{message.Length}");

        Assert.Equal(ExitCode.Usage, await work.RunAsync(["report", .. arguments]));
        Assert.Contains(message, work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_written_in_each_format_that_is_asked_for()
    {
        using var work = new Workplace(nameof(A_report_is_written_in_each_format_that_is_asked_for)).WriteCourse().Write("s.json", Statement);

        var code = await work.RunAsync("report", "progress", "--course", "course", "--file", "s.json", "--format", "html", "--format", "xlsx", "--format", "csv", "--table", "learners", "-o", "out");

        Assert.True(code == ExitCode.Clean, work.Error);
        Assert.Equal(["progress.csv", "progress.html", "progress.xlsx"], Directory.GetFiles(work.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith("learner,name,group,verdict", File.ReadAllText(work.PathOf("out/progress.csv")), StringComparison.Ordinal);
        Assert.Contains("s.json: 1 statements read, 1 of them new", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_file_makes_a_report_that_says_so_and_exit_code_1()
    {
        using var work = new Workplace(nameof(Half_a_file_makes_a_report_that_says_so_and_exit_code_1)).WriteCourse().Write("s.json", $"[{Statement},{{\"id\":");

        Assert.Equal(ExitCode.Errors, await work.RunAsync("report", "progress", "--course", "course", "--file", "s.json", "--format", "json"));

        var report = JsonNode.Parse(File.ReadAllText(work.PathOf("progress.json")))!;
        Assert.Equal("problems", report["tables"]![0]!["id"]!.GetValue<string>());
        Assert.Equal("LE8005", report["tables"]![0]!["rows"]![0]!["code"]!.GetValue<string>());
        Assert.Contains("mailto:ada@example.org", report.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LE8002", "--file", "missing.json")]
    [InlineData("LE8011", "--lrs", "https://ada:s3cret@lrs.example.org/xapi/")]
    [InlineData("LE8011", "--lrs", "http://lrs.example.org/xapi/")]
    [InlineData("LE8021", "--records", "missing.db")]
    public async Task Where_nothing_can_be_read_there_is_no_report(string finding, params string[] source)
    {
        using var work = new Workplace($"{nameof(Where_nothing_can_be_read_there_is_no_report)}-{finding}-{source[1].Length}").WriteCourse();

        Assert.Equal(ExitCode.Errors, await work.RunAsync(["report", "compliance", "--course", "course", .. source]));
        Assert.Contains(finding, work.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", work.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(work.PathOf("compliance.html")));
    }

    [Fact]
    public async Task With_pseudonyms_nobody_is_named()
    {
        using var work = new Workplace(nameof(With_pseudonyms_nobody_is_named)).WriteCourse().Write("s.json", Statement).Write("key", new string('k', 32));

        var code = await work.RunAsync("report", "audit", "ada@example.org", "--course", "course", "--file", "s.json", "--pseudonyms", "key", "--format", "json", "--format", "html");

        Assert.True(code == ExitCode.Clean, work.Error);
        foreach (var file in new[] { "audit.json", "audit.html" })
        {
            var text = File.ReadAllText(work.PathOf(file));
            Assert.Matches("P-[0-9A-Z]{12}", text);
            Assert.DoesNotContain("Lovelace", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("ada@", text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
