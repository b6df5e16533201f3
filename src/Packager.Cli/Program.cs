using System.CommandLine;
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
};
#pragma warning restore RS0030

return await CommandLine.RunAsync(args, host);
