using System.CommandLine;
using System.Runtime.InteropServices;
using LlmEvolution.Packager.Cli;

// The one place where the program looks at the machine it runs on: everything below is told.
#pragma warning disable RS0030
var host = new Host(
    Environment.CurrentDirectory,
    Environment.GetEnvironmentVariable,
    Console.Out,
    Console.Error,
    Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 },
    TimeProvider.System)
{
    OpenBrowser = Browser.Open,
    OnInterrupt = Listen,
};
#pragma warning restore RS0030

return await CommandLine.RunAsync(args, host);

// The first Ctrl+C lets the command take back what is half-done; who presses it again wants out at once. System.CommandLine
// 2.0.15 offers a token, but the process ends before anybody looks at it, with half a package on the disk.
static IDisposable Listen(Action end)
{
    var told = false;
    return new Listening(PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGTERM, End));

    void End(PosixSignalContext signal)
    {
        signal.Cancel = !told;
        told = true;
        end();
    }
}

internal sealed record Listening(PosixSignalRegistration Interrupt, PosixSignalRegistration Terminate) : IDisposable
{
    public void Dispose()
    {
        Interrupt.Dispose();
        Terminate.Dispose();
    }
}
