using LlmEvolution.Packager.Diff;
using Spectre.Console;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>A comparison for people: what differs, the verdict, and what to do.</summary>
internal sealed class DiffScreen(Host host)
{
    // Characters of a list of ids; the JSON has all.
    private const int CellLength = 60;

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(host.Output),
        Ansi = host.Plain ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = host.Plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        Interactive = InteractionSupport.No,
    });

    public void Show(DiffReport report)
    {
        host.Output.WriteLine($"old: {report.Before}");
        host.Output.WriteLine($"new: {report.Now}");
        if (!report.Changes.IsEmpty) _console.Write(TableOf(report));
        host.Output.WriteLine(report.Changes.IsEmpty
            ? "safe to replace: nothing differs that an LMS or a learner in progress could notice"
            : $"Verdict: {report.Sentence}");
        foreach (var advice in report.Changes.Where(c => c is { Effect: not DiffEffect.None, Advice: not null }).Select(c => $"  {c.What}: {c.Advice}").Distinct())
            host.Output.WriteLine(advice);
    }

    private Table TableOf(DiffReport report)
    {
        if (host.Plain) _console.Profile.Width = 240;
        var table = new Table { Border = host.Plain ? TableBorder.Ascii : TableBorder.Rounded, ShowRowSeparators = !host.Plain };
        table.AddColumns("What", "Old", "New", "Learners in progress");
        foreach (var change in report.Changes)
            table.AddRow(Markup.Escape(change.What), Cell(change.Before), Cell(change.Now), Markup.Escape($"{EffectOf(change.Effect)}{change.Reason}"));
        return table;
    }

    private static string Cell(string? text) => Markup.Escape(text is null ? "-" : text.Length > CellLength ? text[..CellLength] + "…" : text);

    private static string EffectOf(DiffEffect effect) => effect switch
    {
        DiffEffect.Resets => "RESETS: ",
        DiffEffect.LosesAttempts => "LOSES ATTEMPTS: ",
        _ => "",
    };
}
