using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;
using LlmEvolution.Packager.Targets.Outcomes;
using LlmEvolution.Packager.Targets.TinCan.Rules;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>xAPI with the launch of Project Tin Can: what LMSs and LRSs without cmi5 take.</summary>
public sealed class TinCanTarget : IPackageTarget
{
    /// <inheritdoc/>
    public string Id => "xapi";

    /// <inheritdoc/>
    public string Title => "xAPI (Tin Can)";

    /// <inheritdoc/>
    public string Player => "xapi";

    /// <summary>No limit in the standard; LRSs take documents of this size.</summary>
    public int StateLimit => XapiLimits.State;

    /// <inheritdoc/>
    public string ConnectSources => XapiLimits.ConnectSources;

    /// <inheritdoc/>
    public ImmutableArray<IPackageRule> Rules => [new DescriptionRule(), new ActivityRule(), new LaunchRule(), new ConnectRule(TinCanDiagnostics.Policy), new PathRule(), new ServerSideRule()];

    /// <summary>One activity of a package can be launched, so each learning object gets a package of its own.</summary>
    public IEnumerable<CoursePackage> Divide(CoursePackage package)
    {
        var objects = package.Objects.ToList();
        if (objects.Count == 1) return [package];
        var owned = objects.SelectMany(o => o.Files).ToHashSet(StringComparer.Ordinal);
        return objects.Select(one => package with
        {
            Name = $"{package.Name}-{one.Id}",
            Title = $"{package.Title}: {one.Title}",
            Description = one.Description,
            Groups = [new LearningGroup(one.Id, null, null, [one])],
            Files = [.. package.Files.Where(f => one.Files.Contains(f.Path) || !owned.Contains(f.Path))],
        });
    }

    /// <inheritdoc/>
    public void Check(CoursePackage package, DiagnosticBag diagnostics) => StateCheck.Check(package, this, finerStructure: true, diagnostics);

    /// <inheritdoc/>
    public ImmutableArray<OutcomeRow> Outcomes(CoursePackage package) => [.. TinCanOutcomes.Of(package)];

    /// <inheritdoc/>
    public ImmutableArray<PackageFile> Build(TargetContext context) => [TinCanDescription.Write(context.Package)];
}
