using System.Collections.Immutable;
using System.CommandLine;
using LlmEvolution.Packager.Translations;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Writes the files that a translator starts from, and stamps those that are done.</summary>
internal sealed class TranslateCommand(Host host)
{
    private readonly DiagnosticOptions _diagnostics = new();
    private readonly Argument<string> _folder = CourseFolder.Argument();
    private readonly Option<string> _language = new("--language") { Description = "A language that course.yml lists under 'translations'", HelpName = "tag", Required = true };
    private readonly Option<string[]> _stamp = new("--stamp")
    {
        Description = "A translation that is up to date, as its path in the course folder, or all: says so in the file. May be given several times",
        HelpName = "file|all",
    };

    public static Command Create(Host host)
    {
        var translate = new TranslateCommand(host);
        var command = new Command("translate", """
            Writes a file beside each original that is not translated yet: lesson.es.md beside lesson.md.

            Translate its words and leave the rest. With --stamp the file says which words of the original it
            translates, so that 'coursepack check' can tell when those have changed. Existing files are never
            written anew.
            """)
        {
            translate._folder, translate._language, translate._stamp,
        };
        translate._diagnostics.AddTo(command);
        command.SetAction(translate.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetValue(_folder)!;
        if (CourseFolder.Open(folder, host) is not { } tree) return ExitCode.Usage;
        var bag = _diagnostics.NewBag(parsed);
        var language = parsed.GetValue(_language)!;
        var texts = new Compiler(tree, bag) { Language = language }.Translations([.. parsed.GetValue(_stamp) ?? []]);
        _diagnostics.Print(parsed, bag.Sorted(), folder, host);
        if (!texts.All(text => WholeFile.Write(Path.Combine(host.Resolve(folder), text.Path.Replace('/', Path.DirectorySeparatorChar)), text.Text, text.Path, host))) return ExitCode.Errors;
        if (_diagnostics.IsText(parsed) && !bag.HasErrors) Tell(texts, language);
        return Summary.CodeOf(bag.Sorted());
    }

    private void Tell(ImmutableArray<TranslationText> texts, string language)
    {
        foreach (var text in texts) host.Output.WriteLine($"{(text.IsNew ? "written" : "stamped")}: {text.Path}");
        if (texts.Any(t => t.IsNew)) host.Output.WriteLine($"Translate the words, then run 'coursepack translate --language {language} --stamp <file>'.");
        else if (texts.IsEmpty) host.Output.WriteLine("Nothing to write.");
    }
}
