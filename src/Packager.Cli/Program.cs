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
    TimeProvider.System);
#pragma warning restore RS0030

using var ending = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
return await CommandLine.RunAsync(args, host, ending.Token);

// The first Ctrl+C lets a build take back what is half-done; who presses it again wants out at once.
void End(PosixSignalContext signal)
{
    signal.Cancel = !ending.IsCancellationRequested;
    ending.Cancel();
}
