// Measures `coursepack lrs`: statements acknowledged a second, sent one by one, and the store's memory meanwhile.
//   dotnet run -c Release --project benchmarks/lrs -- <coursepack.dll> [seconds] [connections]
// Prints Markdown; benchmarks/lrs/README.md holds a run. Only a server that this program has started is asked, on loopback.
using System.Diagnostics;
using System.Globalization;
using LlmEvolution.Benchmarks.Lrs;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var duration = TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 60);
var connections = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 32;
await using var server = await Server.StartAsync(args[0]);
var load = new Load(server, connections);
var (watch, before) = (Stopwatch.StartNew(), server.Processor());
var running = load.RunAsync(duration);
var samples = new List<Sample>();
var step = TimeSpan.FromSeconds(Math.Max(1, duration.TotalSeconds / 12));
while (!running.IsCompleted)
{
    await Task.WhenAny(running, Task.Delay(step));
    samples.Add(new Sample(watch.Elapsed, load.Acknowledged, server.MemoryMegabytes(), server.FileMegabytes()));
}
await running;
var seconds = watch.Elapsed.TotalSeconds;
var processor = (server.Processor() - before).TotalMilliseconds / load.Acknowledged;
Console.WriteLine($"{connections} connections, one statement a request, {seconds:F0} s: {load.Acknowledged:N0} statements acknowledged, **{load.Acknowledged / seconds:N0} a second**; the slowest {step.TotalSeconds:F0} s had {Slowest(samples):N0} a second.");
Console.WriteLine($"Time of one request: median {load.Percentile(0.5):F1} ms, 99 of 100 within {load.Percentile(0.99):F1} ms. The store took {processor:F2} ms of a processor for each. {load.Failed} requests failed.");
Console.WriteLine($"Afterwards, a page of 100 of one learner's statements took {await load.QueryMillisecondsAsync():F1} ms (median of 50).");
Console.WriteLine();
Console.WriteLine("| s | statements | memory MB | file MB |");
Console.WriteLine("|---|---|---|---|");
foreach (var sample in samples) Console.WriteLine($"| {sample.At.TotalSeconds:F0} | {sample.Statements:N0} | {sample.Memory:F0} | {sample.File:F0} |");
return load.Failed == 0 ? 0 : 1;

static double Slowest(List<Sample> samples) => samples.Take(samples.Count - 1).Zip(samples.Skip(1), (a, b) => (b.Statements - a.Statements) / (b.At - a.At).TotalSeconds).DefaultIfEmpty().Min();
