using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Preview;

namespace LlmEvolution.Packager.Cli.Commands;

internal sealed record PreviewArguments(
    string Source, ImmutableArray<IPackageTarget> Targets, Structure? Structure, Split? Split, string? Theme, int Port, string? Data, bool OpenBrowser);

/// <summary>The only class that knows the preview's assembly: naming it elsewhere would load ASP.NET's server and SQLite for a build.</summary>
internal static class PreviewRun
{
    /// <param name="print">Findings, and the course folder their places begin with.</param>
    public static async Task<int> RunAsync(Host host, PreviewArguments arguments, DiagnosticPolicy policy, Action<IReadOnlyList<Diagnostic>, string> print, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(policy);
        var folder = arguments.Theme is { } path ? host.Resolve(path) : null;
        if (await Themes.OpenAsync(folder, diagnostics) is not { } theme)
        {
            print(diagnostics.Sorted(), "");
            return ExitCode.Errors;
        }
        await using var opened = theme as IAsyncDisposable;
        await using var preview = await PreviewHost.StartAsync(OptionsOf(host, arguments, theme, policy, print), diagnostics, cancellation);
        var course = Directory.Exists(host.Resolve(arguments.Source)) ? arguments.Source : "";
        print(diagnostics.Sorted(), course);
        if (preview is null) return ExitCode.Errors;
        host.Output.WriteLine($"preview of {arguments.Source}: {preview.Address}");
        host.Output.WriteLine("Ctrl+C stops it");
        if (arguments.OpenBrowser) host.OpenBrowser(preview.Address);
        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Clean;
    }

    private static PreviewOptions OptionsOf(Host host, PreviewArguments arguments, ITheme theme, DiagnosticPolicy policy, Action<IReadOnlyList<Diagnostic>, string> print)
    {
        var path = Path.TrimEndingDirectorySeparator(host.Resolve(arguments.Source));
        var terminal = new PreviewTerminal(host, arguments.Source, print);
        return new PreviewOptions
        {
            Name = arguments.Source,
            Path = path,
            DataFolder = arguments.Data is { } data ? host.Resolve(data) : PreviewData.FolderFor(host.Folder, path),
            Port = arguments.Port,
            Targets = arguments.Targets,
            Structure = arguments.Structure,
            Split = arguments.Split,
            Theme = theme,
            Policy = policy,
            Clock = host.Clock,
            Report = terminal.Report,
        };
    }
}

/// <summary>Tells in the terminal what saving has done to the findings; nothing when they are the same as before.</summary>
internal sealed class PreviewTerminal(Host host, string name, Action<IReadOnlyList<Diagnostic>, string> print)
{
    private readonly Lock _lock = new();
    private string _before = "";

    public void Report(IReadOnlyList<Diagnostic> findings)
    {
        var errors = findings.Where(f => f.Severity == Severity.Error).ToList();
        lock (_lock)
        {
            var now = string.Join('\n', errors);
            if (now == _before) return;
            _before = now;
            var time = host.Clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
            host.Output.WriteLine(errors.Count == 0 ? $"{time} no errors" : $"{time} {Summary.Counted(errors.Count, "error")}");
            print(errors, Directory.Exists(host.Resolve(name)) ? name : "");
        }
    }
}

/// <summary>Where records are kept when nobody says where: beside the work, and out of version control.</summary>
internal static class PreviewData
{
    public static string FolderFor(string current, string path)
    {
        var home = Path.Combine(current, ".coursepack");
        Directory.CreateDirectory(home);
        var ignore = Path.Combine(home, ".gitignore");
        if (!File.Exists(ignore)) File.WriteAllText(ignore, "*\n");
        return Path.Combine(home, Path.GetFileNameWithoutExtension(path) is { Length: > 0 } name ? name : "course");
    }
}
