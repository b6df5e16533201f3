using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>What a person sees while a build runs and when it is done.</summary>
internal sealed class BuildScreen(Host host, bool visible)
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(host.Output),
        Ansi = host.Plain ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = host.Plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        Interactive = host.Plain ? InteractionSupport.No : InteractionSupport.Detect,
    });

    public async Task<ImmutableArray<BuildResult>> RunAsync(Func<IProgress<string>, Task<ImmutableArray<BuildResult>>> build)
    {
        if (!visible || host.Plain) return await build(new Stages(_ => { }));
        return await _console.Status().StartAsync("Starting", context => build(new Stages(stage => context.Status(stage))));
    }

    public void Show(ImmutableArray<BuildResult> results, string folder)
    {
        if (results.All(r => r.Packages.IsEmpty)) return;
        var table = new Table { Border = host.Plain ? TableBorder.Ascii : TableBorder.Rounded };
        table.AddColumns("Package", "For", "Size", "Launched");
        table.Columns[2].RightAligned();
        table.Columns[3].RightAligned();
        foreach (var package in results.SelectMany(r => r.Packages))
        {
            var path = Path.GetRelativePath(folder, package.Path);
            table.AddRow(Markup.Escape(path), Markup.Escape(package.Target), SizeOf(package.Length), package.Objects.ToString(CultureInfo.InvariantCulture));
        }
        // A file or pipe has no width to fit into: paths stay whole.
        if (host.Plain) _console.Profile.Width = 200;
        _console.Write(table);
    }

    /// <summary>The rules in short, or, when asked for, everything an LMS will be told.</summary>
    public void ShowRules(ImmutableArray<BuildResult> results, bool all)
    {
        if (!all)
        {
            foreach (var rule in results.SelectMany(r => r.Rules).Distinct()) host.Output.WriteLine(rule);
            return;
        }
        foreach (var outcomes in results.SelectMany(r => r.Outcomes))
        {
            var table = new Table { Border = host.Plain ? TableBorder.Ascii : TableBorder.Rounded, Title = new TableTitle(Markup.Escape(outcomes.Title)), ShowRowSeparators = true };
            table.AddColumns("What", "When", "What the LMS is told");
            foreach (var (what, when, sent) in outcomes.Rows) table.AddRow(Markup.Escape(what), Markup.Escape(when), Markup.Escape(sent));
            _console.Write(table);
        }
    }

    private static string SizeOf(long bytes) =>
        bytes < 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0.0} kB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.00} MB");

    // Not System.Progress: that would report on another thread, after the build has gone on.
    private sealed class Stages(Action<string> show) : IProgress<string>
    {
        public void Report(string value) => show(value);
    }
}
