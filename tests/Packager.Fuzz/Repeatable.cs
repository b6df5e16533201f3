using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;

namespace Packager.Fuzz;

/// <summary>
/// The same cases in every run, so that a change fails for what it changed. In the environment, FUZZ_SEED draws others (a
/// number, which a failing case also tells), FUZZ_SCALE multiplies how many, and FUZZ_REPORT names a file that gets a line a
/// property: cases, seconds, the slowest case, the most memory. benchmarks/fuzzing.md has the results of a long run.
/// </summary>
internal static class Repeatable
{
    private const ulong Seed = 20261124;

    // Somebody else may have the processor: a case that takes longer is run a second time, and then the process's own time counts.
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(2);

    // Bytes allocated by one case, which no case can hold more of.
    private const long MemoryLimit = 1_000_000_000;

    public static void Each<T>(this Gen<T> gen, int cases, Action<T> test, Func<T, string>? print = null, [CallerMemberName] string property = "")
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : Seed;
        var scale = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_SCALE"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;
        var slowest = (Case: 0, Time: TimeSpan.Zero);
        long most = 0;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < cases * scale; i++)
        {
            var value = gen.Generate(new PCG((uint)i, seed), null, out _);
            try
            {
                var (time, memory) = Measure(value, test);
                if (time >= s_timeLimit) time = ProcessorTime(value, test);
                if (time >= s_timeLimit) throw new TimeoutException($"it took {time}");
                if (memory > MemoryLimit) throw new InvalidOperationException($"it took {memory} bytes of memory");
                if (time > slowest.Time) slowest = (i, time);
                most = Math.Max(most, memory);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"case {i} of FUZZ_SEED={seed}: {(print is null ? value?.ToString() : print(value))}", e);
            }
        }
        Report(string.Create(CultureInfo.InvariantCulture,
            $"| {property.Replace('_', ' ')} | {seed} | {cases * scale:N0} | {watch.Elapsed.TotalSeconds:0} | {slowest.Time.TotalMilliseconds:0} (case {slowest.Case}) | {most / 1e6:0.0} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} |\n"));
    }

    private static TimeSpan ProcessorTime<T>(T value, Action<T> test)
    {
        var before = Environment.CpuUsage.TotalTime;
        test(value);
        return Environment.CpuUsage.TotalTime - before;
    }

    private static (TimeSpan Time, long Memory) Measure<T>(T value, Action<T> test)
    {
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        test(value);
        return (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - memory);
    }

    private static void Report(string line)
    {
        if (Environment.GetEnvironmentVariable("FUZZ_REPORT") is { Length: > 0 } file) File.AppendAllText(file, line);
    }
}
