using System.CommandLine;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Only the arguments: what serves and stores is in another assembly, which other commands never load.</summary>
internal sealed class PreviewCommand
{
    private static readonly string[] s_targets = [.. PackageTargets.ForLms.Select(t => t.Id)];

    private readonly Host _host;
    private readonly DiagnosticOptions _diagnostics = new();
    private readonly Argument<string> _source = new("folder|zip") { Description = "A course folder, or a package of any tool", DefaultValueFactory = _ => ".", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _target = new("--target", "-t") { Description = $"Of a course: what to build, may be given several times: {string.Join(", ", s_targets)} (default: all)", HelpName = "target" };
    private readonly DeliveryOptions _delivery = new(
        "Of a course: what one launch in the LMS covers: course, module or lesson (default: what course.yml says)",
        "Of a course: one package (none) or one per module (module) (default: what course.yml says)");
    private readonly Option<string?> _theme = new("--theme") { Description = "A folder with .cshtml pages and styles that replace the built-in ones. A theme runs code: use only one you trust", HelpName = "folder" };
    private readonly Option<int> _port = new("--port") { Description = "TCP port on this machine (default: any that is free)", HelpName = "port" };
    private readonly Option<string?> _data = new("--data") { Description = "Where gradebook and statements are kept (default: .coursepack/ and the name of the folder or package)", HelpName = "folder" };
    private readonly Option<bool> _noBrowser = new("--no-browser") { Description = "Print the address only" };

    private PreviewCommand(Host host)
    {
        _host = host;
        _target.AcceptOnlyFromAmong(s_targets);
    }

    public static Command Create(Host host)
    {
        var preview = new PreviewCommand(host);
        var command = new Command("preview", """
            Opens a course or any package as an LMS would, on this machine only, and shows what the LMS gets.

            A course is built in memory and again whenever a file is saved. Ctrl+C stops it.
            Exit codes: 0 stopped, 1 it cannot be opened, 2 wrong arguments, 3 our own fault.
            """)
        {
            preview._source, preview._target, preview._delivery.Structure, preview._delivery.Split, preview._theme, preview._port, preview._data, preview._noBrowser,
        };
        preview._diagnostics.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(preview._port) is not null && parsed.GetValue(preview._port) is < 0 or > 65535) parsed.AddError("--port takes a number from 0 to 65535");
        });
        command.SetAction(preview.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // System.CommandLine listens only when the action waits for the first time, and a web server that is up before swallows the signal.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var listening = _host.OnInterrupt(ending.Cancel);
        var names = parsed.GetValue(_target) ?? [];
        return await PreviewRun.RunAsync(
            _host,
            new PreviewArguments(
                parsed.GetValue(_source)!,
                names.Length == 0 ? PackageTargets.ForLms : [.. PackageTargets.ForLms.Where(t => names.Contains(t.Id))],
                _delivery.StructureOf(parsed), _delivery.SplitOf(parsed), parsed.GetValue(_theme), parsed.GetValue(_port), parsed.GetValue(_data), !parsed.GetValue(_noBrowser)),
            _diagnostics.PolicyOf(parsed),
            (findings, folder) => _diagnostics.Print(parsed, findings, folder, _host),
            ending.Token);
    }
}
