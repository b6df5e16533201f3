using System.CommandLine;
using System.Net;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Only the arguments; the server behind them is loaded when it is needed.</summary>
internal sealed class LrsCommand
{
    private readonly Host _host;
    private readonly DiagnosticOptions _diagnostics = new();
    private readonly Option<string> _file = new("--file") { Description = "Where the records are kept, one SQLite file; made if it is not there", DefaultValueFactory = _ => "records.db", HelpName = "file" };
    private readonly Option<int> _port = new("--port") { Description = "Port; 0 takes any that is free", DefaultValueFactory = _ => 0, HelpName = "number" };
    private readonly Option<string> _address = new("--host") { Description = "IP address to listen on. Any other than this machine's own needs keys", DefaultValueFactory = _ => "127.0.0.1", HelpName = "address" };
    private readonly Option<string?> _keys = new("--keys-file") { Description = $"Who may use it: one 'name:secret' a line. Without it the variable {LrsKeys.Variable} counts; without both, on this machine only, a key is made and printed", HelpName = "file" };
    private readonly Option<string?> _version = new("--xapi") { Description = "Speak this edition of xAPI only; both are spoken otherwise", HelpName = "1.0.3|2.0.0" };

    private LrsCommand(Host host)
    {
        _host = host;
        _version.AcceptOnlyFromAmong("1.0.3", "2.0.0");
        _port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var port) && port is < 0 or > IPEndPoint.MaxPort) result.AddError($"a port is a number from 0 to {IPEndPoint.MaxPort}");
        });
    }

    public static Command Create(Host host)
    {
        var lrs = new LrsCommand(host);
        var command = new Command("lrs", """
            Runs a learning record store (xAPI 1.0.3 and 2.0) until Ctrl+C.

            It listens on this machine only, unless --host says otherwise. HTTPS is for a proxy in front of it.
            """)
        {
            lrs._file, lrs._port, lrs._address, lrs._keys, lrs._version,
        };
        lrs._diagnostics.AddTo(command);
        command.SetAction(lrs.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var findings = _diagnostics.NewBag(parsed);
        var settings = SettingsOf(parsed, findings);
        if (settings is not null) await LrsServer.RunAsync(settings, _host, findings, stop);
        _diagnostics.Print(parsed, findings.Sorted(), "coursepack", _host);
        return findings.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    private LrsSettings? SettingsOf(ParseResult parsed, DiagnosticBag findings)
    {
        var address = parsed.GetValue(_address)!;
        if (!IPAddress.TryParse(address == "localhost" ? "127.0.0.1" : address, out var ip))
        {
            findings.Report(LrsDiagnostics.NoSuchHost, null, "give an IP address: 127.0.0.1 for this machine only, 0.0.0.0 for all networks", address, "it is no IP address");
            return null;
        }
        if (LrsKeys.Read(parsed.GetValue(_keys), _host, findings) is not { } keys) return null;
        if (keys.Count == 0 && !IPAddress.IsLoopback(ip))
        {
            findings.Report(LrsDiagnostics.KeysMissing, null, $"name a file with --keys-file, or set {LrsKeys.Variable}, with one 'name:secret' a line", address);
            return null;
        }
        return new LrsSettings(parsed.GetValue(_file)!, new IPEndPoint(ip, parsed.GetValue(_port)), keys, parsed.GetValue(_version));
    }
}
