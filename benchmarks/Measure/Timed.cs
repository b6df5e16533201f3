using System.Diagnostics;
using System.Globalization;

namespace LlmEvolution.Benchmarks.Measure;

/// <summary>What a whole process took, by the kernel's count (getrusage, through GNU time).</summary>
/// <param name="Cpu">Seconds, user and system.</param>
/// <param name="Wall">Seconds.</param>
/// <param name="Memory">MB: the most that was resident.</param>
internal sealed record Timed(double Cpu, double Wall, double Memory)
{
    /// <exception cref="InvalidOperationException">It failed; nothing that fails is worth measuring.</exception>
    public static Timed Run(string folder, IReadOnlyDictionary<string, string> variables, IReadOnlyList<string> command)
    {
        var (timed, code, said) = Start(folder, variables, command);
        return code == 0 ? timed : throw new InvalidOperationException($"{string.Join(' ', command)} failed: {said}");
    }

    /// <returns>Beside the numbers, the exit code and the first error, or the last line.</returns>
    public static (Timed Timed, int Code, string Said) Try(string folder, IReadOnlyList<string> command) => Start(folder, new Dictionary<string, string>(), command);

    private static (Timed Timed, int Code, string Said) Start(string folder, IReadOnlyDictionary<string, string> variables, IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo("/usr/bin/time", ["--quiet", "--format", "%U %S %e %M", .. command]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd().TrimEnd().Split('\n');
        process.WaitForExit();
        var numbers = error[^1].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        var said = error.FirstOrDefault(line => line.Contains("error ", StringComparison.Ordinal)) ?? output.Result.TrimEnd().Split('\n')[^1];
        return (new Timed(numbers[0] + numbers[1], numbers[2], numbers[3] / 1000), process.ExitCode, said);
    }

    public static Timed Median(IReadOnlyCollection<Timed> runs) => new(Middle(runs.Select(r => r.Cpu)), Middle(runs.Select(r => r.Wall)), Middle(runs.Select(r => r.Memory)));

    private static double Middle(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
