using System.CommandLine;

namespace LlmEvolution.Packager.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var folder = CourseFolder.Argument();
        var options = new DiagnosticOptions();
        var command = new Command("check", "Finds what is wrong with a course and writes nothing.") { folder };
        var measures = new Option<bool>("--measures") { Description = "Print what each lesson holds: words, minutes, figures, blocks, checks, questions, sources" };
        command.Options.Add(measures);
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(folder)!, parsed.GetValue(measures), options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string folder, bool measures, DiagnosticOptions options, Host host)
    {
        if (CourseFolder.Open(folder, host) is not { } tree) return ExitCode.Usage;
        var bag = options.NewBag(parsed);
        var course = new Compiler(tree, bag).Check();
        var findings = bag.Sorted();
        options.Print(parsed, findings, folder, host);
        if (measures && course is not null && options.IsText(parsed)) MeasureTable.Write(course, host.Output);
        if (options.IsText(parsed)) host.Output.WriteLine(Summary.Of(findings, course));
        return Summary.CodeOf(findings);
    }
}
