using System.CommandLine;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>How findings are shown and which warnings count; the same for every command that has findings.</summary>
internal sealed class DiagnosticOptions
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "How findings are printed. text goes to standard error, the others to standard output",
        DefaultValueFactory = _ => "text",
        HelpName = "text|msbuild|json|sarif",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Treat warnings as errors" };

    private readonly Option<string[]> _suppress = new("--suppress")
    {
        Description = "Leave out a warning, by its code; may be given several times. Errors cannot be left out",
        HelpName = "code",
        AllowMultipleArgumentsPerToken = false,
    };

    public DiagnosticOptions() => _format.AcceptOnlyFromAmong("text", "msbuild", "json", "sarif");

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_strict);
        command.Add(_suppress);
    }

    public bool IsText(ParseResult parsed) => parsed.GetValue(_format) == "text";

    public DiagnosticBag NewBag(ParseResult parsed) => new(PolicyOf(parsed));

    public DiagnosticPolicy PolicyOf(ParseResult parsed) => new(
        parsed.GetValue(_strict),
        [.. (parsed.GetValue(_suppress) ?? []).Select(code => code.ToUpperInvariant())]);

    /// <summary>One report, however many courses: JSON and SARIF are one document each.</summary>
    public void Print(ParseResult parsed, IReadOnlyList<NamedCourse> courses, Host host)
    {
        // What is wrong with the original is wrong in every language.
        if (courses.All(c => c.Folder == courses[0].Folder)) Print(parsed, [.. courses.SelectMany(c => c.Findings).DistinctBy(f => f.ToString())], courses[0].Folder, host);
        else Print(parsed, [.. courses.SelectMany(WithFolder).DistinctBy(f => f.ToString())], "", host);
    }

    /// <summary>The findings of a course as if its folder stood inside another.</summary>
    private static IEnumerable<Diagnostic> WithFolder(NamedCourse course)
    {
        var files = new Dictionary<SourceFile, SourceFile>();
        foreach (var finding in course.Findings)
        {
            var file = finding.Span?.File ?? new SourceFile("", "");
            var path = DiagnosticPath.FileOf(finding, course.Folder);
            if (!files.TryGetValue(file, out var moved)) files[file] = moved = new SourceFile(path, file.Text);
            yield return finding with { Span = moved.Span(finding.Span?.Start ?? 0, finding.Span?.Length ?? 0) };
        }
    }

    public void Print(ParseResult parsed, IReadOnlyList<Diagnostic> findings, string courseFolder, Host host)
    {
        IDiagnosticPrinter printer = parsed.GetValue(_format) switch
        {
            "msbuild" => new MsBuildPrinter(),
            "json" => new JsonPrinter(),
            "sarif" => new SarifPrinter(CommandLine.Version),
            _ => new CaretPrinter(),
        };
        printer.Print(findings, courseFolder, IsText(parsed) ? host.Error : host.Output);
    }
}
