using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using LlmEvolution.Benchmarks.Course;

namespace Packager.Cli.Tests;

/// <summary>Ctrl+C at any moment: the output folder holds what it held before or what the build makes, and nothing half-done.</summary>
public sealed class InterruptTests
{
    private const int Lessons = 60;
    private const int Interrupts = 12;

    [Fact]
    public async Task A_build_that_is_interrupted_leaves_the_old_packages_or_the_new_ones_and_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal to send to one process");
        using var place = new Workplace("interrupted");
        foreach (var (path, text) in new GeneratedCourse(Lessons).Files()) place.Write($"course/{path}", text);
        place.Write("dist/generated-scorm12.zip", "old");
        var watch = Stopwatch.StartNew();
        using (var first = Build(place, "elsewhere")) Assert.Equal(0, (await first.EndAsync()).Code);
        var whole = watch.Elapsed;

        var cancelled = 0;
        for (var n = 0; n < Interrupts; n++)
        {
            place.Write("dist/generated-scorm12.zip", "old");
            using var process = Build(place, "dist");
            await Task.Delay(whole * n / Interrupts, TestContext.Current.CancellationToken);
            // The machine was busier before.
            if (process.HasExited) whole *= 0.7;
            using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            var (code, text) = await process.EndAsync();
            if (text.Contains("cancelled; no package was changed", StringComparison.Ordinal)) cancelled++;

            AssertWhole(place.PathOf("dist"), done: code == 0);
            Assert.DoesNotContain(Directory.GetFiles(place.PathOf("cache")), f => f.EndsWith(".partial", StringComparison.Ordinal));
        }
        Assert.True(cancelled > 0, "no interrupt came in time");
    }

    [Theory]
    [InlineData("preview", "course", "--no-browser")]
    [InlineData("lrs")]
    public async Task What_serves_until_Ctrl_C_ends_at_the_first_one_however_early_it_comes(params string[] command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal to send to one process");
        using var place = new Workplace("interrupted-" + command[0]).WriteCourse();
        using var process = ToolProcess.Start(place.Folder, new Dictionary<string, string>(), command);
        try
        {
            // The address is the first that it says.
            Assert.Contains("http://", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

            using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);

            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    private static void AssertWhole(string folder, bool done)
    {
        Assert.All(Directory.GetFileSystemEntries(folder).Select(Path.GetFileName), name => Assert.Contains(name, (string[])["generated-scorm12.zip", "generated-web"]));
        var package = Path.Combine(folder, "generated-scorm12.zip");
        if (File.ReadAllText(package) == "old") Assert.False(done);
        else using (var zip = ZipFile.OpenRead(package)) Assert.Equal(Lessons, zip.Entries.Count(e => e.FullName.StartsWith("lessons/", StringComparison.Ordinal)));
        var site = Path.Combine(folder, "generated-web");
        if (Directory.Exists(site)) Assert.Equal(Lessons, Directory.GetFiles(Path.Combine(site, "lessons")).Length);
    }

    // Without the memory of earlier builds every one of them goes through all stages; with the cache it also writes that.
    private static Process Build(Workplace place, string output)
    {
        if (Directory.Exists(place.PathOf("cache"))) Directory.Delete(place.PathOf("cache"), recursive: true);
        Directory.CreateDirectory(place.PathOf("cache"));
        return ToolProcess.Start(place.Folder, new Dictionary<string, string> { ["COURSEPACK_CACHE"] = "cache" }, "build", "course", "-t", "scorm12", "-t", "web", "-o", output);
    }
}
