using LlmEvolution.Docs;
using LlmEvolution.Packager.Cli;

// The one place that looks at the machine. The manual is about the tool as it is, so its commands are asked, and never run.
#pragma warning disable RS0030
var here = Environment.CurrentDirectory;
var host = new Host(here, _ => null, Console.Out, Console.Error, Plain: true, TimeProvider.System);
#pragma warning restore RS0030

if (args is not [var repository, var folder])
{
    Console.Error.WriteLine("usage: docs <repository> <folder>: makes the course of the manual in a folder that is emptied first");
    return ExitCode.Usage;
}
try
{
    var pages = Manual.Write(Path.GetFullPath(repository, here), Path.GetFullPath(folder, here), CommandLine.Root(host));
    Console.WriteLine($"{pages} pages in {folder}");
    return ExitCode.Clean;
}
catch (ManualException e)
{
    Console.Error.WriteLine(e.Message);
    return ExitCode.Errors;
}
