using System.CommandLine;
using System.Reflection;
using LlmEvolution.Packager.Cli.Commands;

namespace LlmEvolution.Packager.Cli;

/// <summary>The commands, and what happens when arguments make no sense or we fail ourselves.</summary>
internal static class CommandLine
{
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    public static async Task<int> RunAsync(string[] args, Host host)
    {
        var parsed = Root(host).Parse(args);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = host.Output, Error = host.Error };
        try
        {
            var code = await parsed.InvokeAsync(configuration);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine("cancelled; no package was changed");
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            host.Error.WriteLine($"coursepack: error LE9001: coursepack itself failed ({e.GetType().Name}): {e.Message}");
            host.Error.WriteLine("  help: this is our bug. Please report it with the command you ran; COURSEPACK_DEBUG=1 shows where it happened.");
            if (host.Variable("COURSEPACK_DEBUG") is { Length: > 0 }) host.Error.WriteLine(e.ToString());
            return ExitCode.Internal;
        }
    }

    /// <summary>Everything that can be said on the command line; the manual is made of it, too.</summary>
    internal static RootCommand Root(Host host) => new("""
        Turns a Markdown course into packages that a learning management system takes.

        A course is a folder with course.yml, one folder per module and one Markdown file per lesson;
        'coursepack new my-course' makes one to start from, 'coursepack build my-course' packs it.
        """)
    {
        BuildCommand.Create(host),
        CheckCommand.Create(host),
        DiffCommand.Create(host),
        LockCommand.Create(host),
        InspectCommand.Create(host),
        PreviewCommand.Create(host),
        NewCommand.Create(host),
        ImportCommand.Create(host),
        ThemeCommand.Create(host),
        TranslateCommand.Create(host),
        SchemaCommand.Create(host),
        LrsCommand.Create(host),
        ReportCommand.Create(host),
    };
}
