using System.CommandLine;

namespace LlmEvolution.Packager.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var folder = CourseFolder.Argument();
        var options = new DiagnosticOptions();
        var command = new Command("check", "Finds what is wrong with a course and writes nothing.") { folder };
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(folder)!, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string folder, DiagnosticOptions options, Host host)
    {
        if (CourseFolder.Open(folder, host) is not { } tree) return ExitCode.Usage;
        var bag = options.NewBag(parsed);
        var course = new Compiler(tree, bag).Check();
        var findings = bag.Sorted();
        options.Print(parsed, findings, folder, host);
        if (options.IsText(parsed)) host.Output.WriteLine(Summary.Of(findings, course));
        return Summary.CodeOf(findings);
    }
}
