using System.CommandLine;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Packager.Diff;

namespace LlmEvolution.Packager.Cli.Commands;

internal sealed class DiffCommand
{
    private readonly Host _host;
    private readonly Argument<string> _before = new("old") { Description = "What learners have: a package (.zip), a course folder, or its coursepack.lock" };
    private readonly Argument<string> _now = new("new") { Description = "What they are to get: the same kinds" };
    private readonly Option<string> _format = new("--format") { Description = "text or json", DefaultValueFactory = _ => "text", HelpName = "text|json" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "From which verdict on the exit code is not 0: attempts (default), resets or never", DefaultValueFactory = _ => "attempts", HelpName = "verdict" };

    private DiffCommand(Host host)
    {
        _host = host;
        _format.AcceptOnlyFromAmong("text", "json");
        _failOn.AcceptOnlyFromAmong("attempts", "resets", "never");
    }

    public static Command Create(Host host)
    {
        var diff = new DiffCommand(host);
        var command = new Command("diff", """
            Tells what happens to learners in progress when one edition replaces another.

            Compares identifiers, launch pages, the layout of the saved state, questions and rules; texts and
            figures do not matter. 'coursepack diff course/coursepack.lock course' compares with what is published.
            Exit codes: 0 safe to replace, 4 attempts are lost, 5 lessons are reset, 1 one side cannot be
            read, 2 wrong arguments, 3 our own fault.
            """)
        {
            diff._before, diff._now, diff._format, diff._failOn,
        };
        command.SetAction(diff.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var before = InputOf(parsed.GetValue(_before)!);
        var now = InputOf(parsed.GetValue(_now)!);
        var report = EditionDiff.Compare(before, now);
        foreach (var input in new[] { before, now }) Print(input);
        if (report is null) return ExitCode.Errors;
        if (parsed.GetValue(_format) == "json") _host.Output.WriteLine(DiffJson.Write(report));
        else new DiffScreen(_host).Show(report);
        return CodeOf(report.Verdict, parsed.GetValue(_failOn)!);
    }

    private DiffInput InputOf(string name) => new(_host.Resolve(name).TrimEnd(Path.DirectorySeparatorChar), name, []);

    private void Print(DiffInput input)
    {
        // What a course lacks is for 'check' to say; here it only matters when it cannot be read.
        var findings = input.Findings.Sorted();
        var shown = input.Findings.HasErrors ? findings.Where(d => d.Severity == Severity.Error) : findings.Where(d => d.Code.StartsWith("LE68", StringComparison.Ordinal));
        new CaretPrinter().Print([.. shown], Directory.Exists(input.Path) ? input.Name : Path.GetDirectoryName(input.Name) ?? "", _host.Error);
    }

    private static int CodeOf(DiffEffect verdict, string failOn) => (verdict, failOn) switch
    {
        (DiffEffect.None, _) or (_, "never") or (DiffEffect.LosesAttempts, "resets") => ExitCode.Clean,
        (DiffEffect.LosesAttempts, _) => ExitCode.LosesAttempts,
        _ => ExitCode.Resets,
    };
}
