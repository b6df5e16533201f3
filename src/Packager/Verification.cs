using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Write;

namespace LlmEvolution.Packager;

/// <summary>A package that was built a second time.</summary>
/// <param name="Path">Absolute path of the package that was there before.</param>
/// <param name="Sha256">Of what the course makes now; for a web site, over the names and contents of its files.</param>
/// <param name="Difference">Where the two differ first; null when they are equal byte by byte.</param>
public sealed record VerifiedPackage(string Path, string Sha256, string? Difference);

/// <summary>Builds once more, and compares with what an earlier build has left in the output folder.</summary>
public static class Verification
{
    /// <summary>The output folder is as it was before, whatever comes out.</summary>
    /// <param name="courses">As for <see cref="CourseSet.BuildAsync"/>; their <see cref="Compiler.Cache"/> should be null, or the cache is taken at its word.</param>
    /// <param name="options">As for the build whose packages are there; no lock file is written.</param>
    /// <param name="diagnostics">Takes what differs.</param>
    /// <returns>All packages of the build; empty when the course has errors.</returns>
    public static async Task<(ImmutableArray<BuildResult> Results, ImmutableArray<VerifiedPackage> Packages)> RunAsync(
        IReadOnlyList<Compiler> courses, BuildOptions options, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var again = Path.Combine(options.OutputFolder, ".verify");
        try
        {
            var results = await CourseSet.BuildAsync(courses, options with { OutputFolder = again, LockFile = null }, cancellation);
            ImmutableArray<VerifiedPackage> packages = [.. results.SelectMany(r => r.Packages).Select(p => Compare(p.Path, options.OutputFolder))];
            foreach (var package in packages.Where(p => p.Difference is not null))
                diagnostics.Report(WriteDiagnostics.Differs, null, "build again, and find out who changed the course or the package", Path.GetFileName(package.Path), package.Difference);
            return (results, packages);
        }
        finally
        {
            if (Directory.Exists(again)) Directory.Delete(again, recursive: true);
        }
    }

    private static VerifiedPackage Compare(string made, string folder)
    {
        var kept = Path.Combine(folder, Path.GetFileName(made));
        return new VerifiedPackage(kept, PackageComparison.Sha256(made), PackageComparison.FirstDifference(made, kept));
    }
}
