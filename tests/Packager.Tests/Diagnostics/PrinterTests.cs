using System.Text.Json;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Packager.Source;

namespace Packager.Tests.Diagnostics;

public sealed class PrinterTests
{
    private static readonly Descriptor s_error = new("LE9998", Severity.Error, "Some title", "some <message> with '{0}'");
    private static readonly Descriptor s_warning = new("LE9997", Severity.Warning, "Another title", "some warning");

    [Fact]
    public void A_finding_is_shown_with_its_line_and_a_mark_below() => Assert.Equal(
        "course/01-a/01-x.md:2:3: error LE9998: some <message> with 'value'\n  2 | cdefg\n    |   ^^\n  help: do that\n\n",
        Print(new CaretPrinter(), "ab\ncdefg\nh", 5, 2));

    [Fact]
    public void A_tab_is_one_space_so_that_the_mark_stands_where_it_should() => Assert.Equal(
        ["  1 |  a b", "    |   ^"], Caret("\ta\tb", 2, 1)[..2]);

    [Fact]
    public void A_control_character_does_not_reach_the_terminal() => Assert.Equal(
        ["  1 | a [31mb", "    |  ^"], Caret("a\u001B[31mb", 1, 1)[..2]);

    [Fact]
    public void A_place_at_the_end_of_the_file_has_a_mark() => Assert.Equal(
        ["  1 | ab", "    |   ^"], Caret("ab", 2, 0)[..2]);

    [Fact]
    public void A_place_behind_the_last_line_end_has_a_mark() => Assert.Equal(
        ["  2 | ", "    | ^"], Caret("ab\n", 3, 0)[..2]);

    [Fact]
    public void A_place_on_a_line_end_has_a_mark() => Assert.Equal(
        ["  1 | ab", "    |   ^"], Caret("ab\r\ncd", 3, 1)[..2]);

    [Fact]
    public void A_finding_over_several_lines_is_marked_to_the_end_of_the_first() => Assert.Equal(
        ["  1 | abcdef", "    |   ^^^^"], Caret("abcdef\nghi\njkl", 2, 7)[..2]);

    [Fact]
    public void A_long_line_is_shown_around_the_place()
    {
        var lines = Caret(new string('a', 5_000) + "X" + new string('b', 5_000), 5_000, 1);

        Assert.Equal("  1 | " + new string('a', 50) + "X" + new string('b', 49), lines[0]);
        Assert.Equal("    | " + new string(' ', 50) + "^", lines[1]);
    }

    [Fact]
    public void A_mark_is_no_longer_than_what_is_shown()
    {
        var lines = Caret(new string('a', 10_000), 0, 10_000);

        Assert.Equal((106, 106), (lines[0].Length, lines[1].Length));
    }

    [Fact]
    public void A_long_line_is_not_cut_inside_a_character()
    {
        var lines = Caret(string.Concat(Enumerable.Repeat("😀", 200)), 201, 1);

        Assert.DoesNotContain('\uFFFD', new System.Text.UTF8Encoding().GetString(System.Text.Encoding.UTF8.GetBytes(lines[0])));
    }

    [Fact]
    public void A_finding_about_a_file_that_was_not_read_has_no_line() => Assert.Equal(
        "course/01-a/01-x.md:1:1: error LE9998: some <message> with 'value'\n  help: do that\n\n", Print(new CaretPrinter(), "", 0, 0));

    [Theory]
    [InlineData("content", "content/01-a/01-x.md")]
    [InlineData("content/", "content/01-a/01-x.md")]
    [InlineData(".", "./01-a/01-x.md")]
    [InlineData("", "01-a/01-x.md")]
    [InlineData("/", "/01-a/01-x.md")]
    [InlineData(@"C:\courses\llm", "C:/courses/llm/01-a/01-x.md")]
    public void Paths_begin_with_the_folder_as_the_user_named_it(string folder, string path) => Assert.Equal(
        $"{path}(1,2): error LE9998: some <message> with 'value' (do that)\n", Print(new MsBuildPrinter(), "ab", 1, 1, folder));

    [Fact]
    public void MSBuild_knows_a_finding_without_a_place_and_warnings_on_one_line() => Assert.Equal(
        "course: warning LE9997: some warning (one two)\n",
        Print(new MsBuildPrinter(), [new Diagnostic(s_warning, null, "some warning", "one\ntwo")], "course"));

    [Fact]
    public void JSON_holds_every_part_of_a_finding()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Report(s_error, new SourceFile("01-a/01-x.md", "ab\ncd\n").Span(4, 2), "do \"that\"", "\u001B</script>");
        diagnostics.Report(s_warning, null);

        var json = JsonDocument.Parse(Print(new JsonPrinter(), [.. diagnostics], "course")).RootElement;

        Assert.Equal(
            """{"code":"LE9998","severity":"error","file":"course/01-a/01-x.md","line":2,"column":2,"endLine":3,"endColumn":1,"message":"some <message> with '\u001B</script>'","help":"do \"that\""}""",
            JsonSerializer.Serialize(json[0], s_relaxed));
        Assert.Equal("""{"code":"LE9997","severity":"warning","file":"course","message":"some warning","help":null}""", JsonSerializer.Serialize(json[1], s_relaxed));
        Assert.Equal(2, json.GetArrayLength());
    }

    [Fact]
    public void JSON_of_no_findings_is_an_empty_array() => Assert.Equal(0, JsonDocument.Parse(Print(new JsonPrinter(), [], "course")).RootElement.GetArrayLength());

    [Fact]
    public void Findings_are_sorted_by_file_then_place_then_code()
    {
        var (a, b) = (new SourceFile("a.md", "abc"), new SourceFile("b.md", "abc"));
        var diagnostics = new DiagnosticBag();
        diagnostics.Report(s_error, b.Span(0), null, 1);
        diagnostics.Report(s_error, a.Span(2), null, 1);
        diagnostics.Report(s_error, a.Span(1), null, 2);
        diagnostics.Report(s_error, a.Span(1), null, 1);
        diagnostics.Report(s_warning, a.Span(1));
        diagnostics.Report(s_error, null, null, 1);

        Assert.Equal(
            ["course LE9998", "a.md:1:2 LE9997", "a.md:1:2 LE9998", "a.md:1:2 LE9998", "a.md:1:3 LE9998", "b.md:1:1 LE9998"],
            diagnostics.Sorted().Select(d => $"{d.Span?.ToString() ?? "course"} {d.Code}"));
    }

    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string[] Caret(string text, int start, int length) => Print(new CaretPrinter(), text, start, length).Split('\n')[1..];

    private static string Print(IDiagnosticPrinter printer, string text, int start, int length, string folder = "course") => Print(
        printer, [new Diagnostic(s_error, new SourceFile("01-a/01-x.md", text).Span(start, length), "some <message> with 'value'", "do that")], folder);

    private static string Print(IDiagnosticPrinter printer, IReadOnlyList<Diagnostic> diagnostics, string folder)
    {
        using var output = new StringWriter { NewLine = "\n" };
        printer.Print(diagnostics, folder, output);
        return output.ToString();
    }
}
