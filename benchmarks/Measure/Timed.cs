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
        var start = new ProcessStartInfo("/usr/bin/time", ["--format", "%U %S %e %M", .. command]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} failed: {output.Result}{error}");
        var numbers = error.TrimEnd().Split('\n')[^1].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return new Timed(numbers[0] + numbers[1], numbers[2], numbers[3] / 1000);
    }

    public static Timed Median(IReadOnlyCollection<Timed> runs) => new(Middle(runs.Select(r => r.Cpu)), Middle(runs.Select(r => r.Wall)), Middle(runs.Select(r => r.Memory)));

    private static double Middle(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
