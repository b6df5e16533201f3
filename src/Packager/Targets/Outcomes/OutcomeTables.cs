using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.Outcomes;

/// <summary>Tables for a whole build: what is the same for several targets or packages is said once.</summary>
internal static class OutcomeTables
{
    public static ImmutableArray<OutcomeTable> Of(IReadOnlyList<CoursePackage> packages, ImmutableArray<IPackageTarget> targets) =>
    [
        .. packages.SelectMany(package => targets.Select(target => (package, target, Rows: target.Outcomes(package))))
            .GroupBy(t => string.Join('\n', t.Rows))
            .Select(same => new OutcomeTable(Title([.. same.Select(t => t.target.Title).Distinct()], same.Select(t => t.package).Distinct().Count(), packages.Count), same.First().Rows)),
    ];

    private static string Title(ImmutableArray<string> targets, int packages, int all) =>
        string.Join(", ", targets) + (packages == all ? "" : $": {packages} of {all} packages");
}
