using System.Diagnostics;
using System.Globalization;
using System.Text;
using LlmEvolution.Benchmarks.Reports;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Store;

// reports-benchmark STATEMENTS STORE          loads, and prints the rate
// reports-benchmark generate STATEMENTS :memory:   makes them only: what of the loading is not the store's
// reports-benchmark report KIND STORE         one report, in a process of its own: seconds, peak memory
// reports-benchmark digest STORE              what all reports say, as one number a report: compare two stores by it
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var store = args[^1];
var asOf = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
await using var open = await ReportStore.OpenAsync(store, TimeProvider.System, default);
if (args[0] == "report")
{
    await Report(Enum.Parse<ReportKind>(args[1], ignoreCase: true));
}
else if (args[0] == "generate")
{
    var watch = Stopwatch.StartNew();
    var (statements, bytes) = (0L, 0L);
    await foreach (var statement in new GeneratedRecords(7, long.Parse(args[1], CultureInfo.InvariantCulture)).ReadAsync(null, [], default)) (statements, bytes) = (statements + 1, bytes + statement.Json.Length);
    Console.WriteLine($"{statements:N0} statements of {bytes / statements} bytes: {watch.Elapsed.TotalSeconds:F1} s");
}
else if (args[0] == "digest")
{
    foreach (var kind in Enum.GetValues<ReportKind>()) await Report(kind);
}
else
{
    var watch = Stopwatch.StartNew();
    var result = await open.LoadAsync(new GeneratedRecords(7, long.Parse(args[0], CultureInfo.InvariantCulture)), [], default);
    var size = File.Exists(store) ? $", file {new FileInfo(store).Length / 1e6:F0} MB" : "";
    Console.WriteLine($"{result}: {watch.Elapsed.TotalSeconds:F1} s, {result.Read / watch.Elapsed.TotalSeconds:N0} a second, {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F1} s of processor, peak {Peak()} MB{size}");
}

async Task Report(ReportKind kind)
{
    var watch = Stopwatch.StartNew();
    var document = await ReportBuilder.BuildAsync(
        open, new() { Kind = kind, Course = GeneratedRecords.Courses[0], AsOf = asOf, Zone = TimeZoneInfo.Utc, Learner = "u17" }, default);
    var seconds = watch.Elapsed.TotalSeconds;
    var text = new StringBuilder();
    foreach (var figure in document.Figures) text.AppendLine(CultureInfo.InvariantCulture, $"{figure.Title}: {Word(figure.Value)}");
    foreach (var row in document.Tables.Append(document.Reconciliation).SelectMany(t => t.Rows)) text.AppendLine(string.Join('|', row.Select(Word)));
    var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    if (Environment.GetEnvironmentVariable("REPORT_TEXT") is { Length: > 0 } folder) await File.WriteAllTextAsync(Path.Combine(folder, document.Kind + ".txt"), text.ToString());
    Console.WriteLine($"{document.Kind}: {seconds:F1} s, {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F1} s of processor with the start, peak {Peak()} MB, {document.Tables.Sum(t => t.Rows.Count):N0} rows, says {digest}");
}

// Doubles of two databases may differ in their last digits.
static string? Word(object? value) => value is double number ? Math.Round(number, 6).ToString(CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);

static long Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
