using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Outcomes;
using LlmEvolution.Packager.Write;

namespace LlmEvolution.Packager;

/// <summary>Several courses in one build: the packages of all of them are put in place, or none.</summary>
public static class CourseSet
{
    /// <param name="courses">Each with a diagnostic bag of its own; at least one.</param>
    /// <param name="options">The same for all of them, so a lock file can be written for a single course only.</param>
    /// <param name="cancellation">Stops before the first package is put in place.</param>
    /// <returns>A result for each course, in their order.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; the output folder is as it was.</exception>
    public static async Task<ImmutableArray<BuildResult>> BuildAsync(IReadOnlyList<Compiler> courses, BuildOptions options, CancellationToken cancellation = default)
    {
        var plans = new List<PlannedBuild>();
        foreach (var course in courses) plans.Add(await course.PlanAsync(options, cancellation));
        // The languages of a course have the same ids, so they share its lock.
        if (options.LockFile is not null && plans.DistinctBy(p => p.Course?.Id).Count() > 1) throw new ArgumentException("One lock file cannot hold several courses: build each that is published by itself.", nameof(options));
        if (plans.Exists(p => p.Diagnostics.HasErrors)) return [.. plans.Select(p => new BuildResult(p.Course, []))];

        var beside = await BesideAsync(plans, options);
        options.Progress?.Report("Writing and verifying packages");
        ImmutableArray<PackageOutput> outputs = [.. plans.SelectMany(p => p.Outputs).Select(o => o.Output), .. beside];
        ImmutableArray<string> paths = [];
        var published = courses[0].Finish(plans[0].Lock!, options.LockFile, () =>
        {
            paths = new PackageStore(options.OutputFolder).Write(outputs, plans[0].Diagnostics, cancellation);
            return !plans[0].Diagnostics.HasErrors;
        });
        var built = outputs.Zip(paths).ToDictionary(o => o.First, o => o.Second);
        return [.. plans.Select((plan, n) => ResultOf(plan, options, built, n == 0 ? beside : []) with { Lock = n == 0 ? published : plan.Lock })];
    }

    private static async Task<ImmutableArray<PackageOutput>> BesideAsync(List<PlannedBuild> plans, BuildOptions options)
    {
        var timestamp = plans.SelectMany(p => p.Outputs).Select(o => o.Output.Timestamp).DefaultIfEmpty().Max();
        var outputs = ImmutableArray.CreateBuilder<PackageOutput>();
        foreach (var target in options.Targets)
        {
            List<CoursePackage> packages = [.. plans.SelectMany(p => p.Outputs).Where(o => o.Output.Target == target).Select(o => o.Package)];
            if (await target.BesideAsync(packages, options.Theme) is { } page) outputs.Add(PackageOutput.Beside(page, target, timestamp));
        }
        return outputs.ToImmutable();
    }

    private static BuildResult ResultOf(PlannedBuild plan, BuildOptions options, Dictionary<PackageOutput, string> built, ImmutableArray<PackageOutput> beside) =>
        new(plan.Course, [.. plan.Outputs.Select(o => (o.Output, Objects: o.Package.Objects.Count())).Concat(beside.Select(o => (Output: o, Objects: 0)))
            .Where(o => built.ContainsKey(o.Output))
            .Select(o => new BuiltPackage(o.Output.Target.Title, built[o.Output], LengthOf(o.Output, built[o.Output]), o.Objects))])
        {
            Rules = [.. plan.Packages.Select(OutcomeConditions.Sentence).Distinct()],
            Outcomes = OutcomeTables.Of(plan.Packages, options.Targets),
        };

    private static long LengthOf(PackageOutput output, string path) =>
        output.Form == PackageForm.Folder ? output.Files.Sum(f => f.Length) : new FileInfo(path).Length;
}
