using System.Diagnostics;

namespace Packager.Golden;

public sealed class LibrarySampleTests
{
    [Fact]
    public async Task The_program_in_samples_builds_packages_from_memory()
    {
        var output = Path.Combine(AppContext.BaseDirectory, "out", "library-sample");
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);

        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "library-sample.dll"), output]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, program.ExitCode);
        Assert.Contains($"SCORM 1.2: {Path.Combine(output, "hello-scorm12.zip")}", said, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(output, "hello-scorm12.zip"), Directory.GetFiles(output));
    }

    /// <summary>What the README shows is the program, but for where the packages go and what it prints.</summary>
    [Fact]
    public void The_README_shows_the_lines_of_the_program()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var lines = File.ReadLines(Repository.PathOf("samples", "library", "Program.cs")).Where(l => l.Length > 0 && !l.StartsWith("using", StringComparison.Ordinal));

        Assert.All(lines, line => Assert.Contains(line, readme, StringComparison.Ordinal));
    }
}
