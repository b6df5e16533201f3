using System.CommandLine;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;

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
