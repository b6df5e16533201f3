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
        var noCache = new Option<bool>("--no-cache") { Description = "Look at everything anew, and keep nothing for the next time" };
        command.Options.Add(noCache);
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(folder)!, parsed.GetValue(measures), parsed.GetValue(noCache), options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string folder, bool measures, bool noCache, DiagnosticOptions options, Host host)
    {
        if (CourseFolder.Open(folder, host) is not { } tree) return ExitCode.Usage;
        var bag = options.NewBag(parsed);
        using var cache = noCache ? null : CacheFolder.Of(host)?.Open(host.Resolve(folder));
        var course = new Compiler(tree, bag) { Cache = cache }.Check();
        cache?.Save();
        var findings = bag.Sorted();
        options.Print(parsed, findings, folder, host);
        if (measures && course is not null && options.IsText(parsed)) MeasureTable.Write(course, host.Output);
        if (options.IsText(parsed)) host.Output.WriteLine(Summary.Of(findings, course));
        return Summary.CodeOf(findings);
    }
}
