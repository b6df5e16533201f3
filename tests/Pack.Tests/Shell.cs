using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Pack.Tests;

/// <summary>A program as a person runs it.</summary>
public static class Shell
{
    /// <summary>The folder of the .NET that runs the tests; installed tools start with it.</summary>
    private static readonly string s_dotnet = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());

    /// <returns>What it printed, standard output and error apart.</returns>
    public static async Task<Result> RunAsync(string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ROOT"] = s_dotnet;
        // A build server of MSBuild would keep our pipes open after the build is over.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Result(process.ExitCode, await output, await error);
    }

    public sealed record Result(int ExitCode, string Output, string Error)
    {
        public string Good() => ExitCode == 0 ? Output : throw new InvalidOperationException($"exit code {ExitCode}\n{Output}\n{Error}");
    }
}
