using System.Collections.Immutable;
using System.CommandLine;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Cli.Commands;

internal sealed class LockCommand
{
    private readonly Host _host;
    private readonly DiagnosticOptions _diagnostics = new();
    private readonly Argument<string> _folder = CourseFolder.Argument();
    private readonly Option<string[]> _retire = new("--retire") { Description = "A published id that is gone for good; quiz/question or lesson/check for a single question. May be given several times", HelpName = "id" };
    private readonly Option<string[]> _rename = new("--rename") { Description = "A published id and the one that the course has for it now. May be given several times", HelpName = "old=new" };
    private readonly DeliveryOptions _delivery = new(
        "As for build, when the packages are built with it",
        "As for build, when the packages are built with it");

    private LockCommand(Host host)
    {
        _host = host;
        _rename.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Split('=') is not [{ Length: > 0 }, { Length: > 0 }]))
                result.AddError($"'--rename {token.Value}' has to be the old id, '=' and the new one: --rename words=word-vectors");
        });
    }

    public static Command Create(Host host)
    {
        var command = new LockCommand(host);
        var created = new Command("lock", """
            Writes coursepack.lock: what LMSs and learners have of this course once it is published.

            Builds read it, so that published ids keep their place in learners' saved states, and refuse to
            take any of them away. 'coursepack build --publish' writes it as well.
            """)
        {
            command._folder, command._retire, command._rename, command._delivery.Structure, command._delivery.Split,
        };
        command._diagnostics.AddTo(created);
        created.SetAction(command.Run);
        return created;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetValue(_folder)!;
        if (CourseFolder.Open(folder, _host) is not { } tree) return ExitCode.Usage;
        var bag = _diagnostics.NewBag(parsed);
        var result = new Compiler(tree, bag).Lock(OptionsOf(parsed, folder));
        var findings = bag.Sorted();
        _diagnostics.Print(parsed, findings, folder, _host);
        if (_diagnostics.IsText(parsed) && result is not null) _host.Output.WriteLine(LockScreen.Done(result));
        return Summary.CodeOf(findings);
    }

    private LockOptions OptionsOf(ParseResult parsed, string folder) => new()
    {
        File = CourseFolder.LockOf(folder, _host),
        Structure = _delivery.StructureOf(parsed),
        Split = _delivery.SplitOf(parsed),
        Retire = [.. parsed.GetValue(_retire) ?? []],
        Rename = [.. (parsed.GetValue(_rename) ?? []).Select(r => r.Split('=')).Select(r => (r[0], r[1]))],
    };
}
