// How long after saving a lesson its new text is on screen: the real course, a preview, and Chromium. See README.md beside this.
using System.Globalization;
using LlmEvolution.Benchmarks.Preview;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Preview;

var saves = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40;
var folder = CourseCopy.Make();
await using var preview = await PreviewHost.StartAsync(
    new PreviewOptions { Name = "content", Path = folder, DataFolder = folder + "-data", Theme = new BuiltInTheme(), Clock = TimeProvider.System }, new DiagnosticBag())
    ?? throw new InvalidOperationException("the preview did not start");
await using var screen = await Screen.OpenAsync(preview.Address);

var times = new List<double>();
for (var save = 1; save <= saves; save++)
{
    var sentence = string.Create(CultureInfo.InvariantCulture, $"Saved for the {save}. time.");
    var begun = DateTimeOffset.UtcNow;
    CourseCopy.Write(folder, sentence);
    times.Add((await screen.SeenAsync(sentence) - begun).TotalMilliseconds);
    // An author who saves every two seconds; the whole course is built in between.
    await Task.Delay(TimeSpan.FromSeconds(2));
}
times.Sort();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{saves} saves: median {Percentile(0.5):0} ms, 90 % within {Percentile(0.9):0} ms, fastest {times[0]:0} ms, slowest {times[^1]:0} ms; load {Load()}"));

double Percentile(double share) => times[Math.Min(times.Count - 1, (int)(times.Count * share))];

// Other work on the machine takes its share of every figure.
static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
