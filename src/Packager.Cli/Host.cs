namespace LlmEvolution.Packager.Cli;

/// <summary>The machine as the commands see it.</summary>
/// <param name="Folder">Absolute; relative paths on the command line start here.</param>
/// <param name="Variable">Environment variables.</param>
/// <param name="Output">What the user asked for.</param>
/// <param name="Error">Findings and progress.</param>
/// <param name="Plain">No colours and no moving progress.</param>
/// <param name="Clock">For elapsed time and the date of a new course.</param>
internal sealed record Host(string Folder, Func<string, string?> Variable, TextWriter Output, TextWriter Error, bool Plain, TimeProvider Clock)
{
    /// <summary>Shows an address to the person; does nothing where there is no browser.</summary>
    public Action<Uri> OpenBrowser { get; init; } = _ => { };

    /// <summary>For commands that have something to take back, or serve until they are stopped: from now on Ctrl+C is told to them, until what comes out is disposed.</summary>
    public Func<Action, IDisposable?> OnInterrupt { get; init; } = _ => null;

    public string Resolve(string path) => Path.GetFullPath(path, Folder);
}

/// <summary>Exit codes, also in README.md.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Errors = 1;
    public const int Usage = 2;
    public const int Internal = 3;

    /// <summary>diff: unfinished attempts would begin again.</summary>
    public const int LosesAttempts = 4;

    /// <summary>diff: progress would be lost.</summary>
    public const int Resets = 5;

    /// <summary>Ctrl+C: 128 and the number of the signal.</summary>
    public const int Cancelled = 130;
}
