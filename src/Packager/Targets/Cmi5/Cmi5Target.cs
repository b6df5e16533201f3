using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Cmi5.Rules;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;
using LlmEvolution.Packager.Targets.Outcomes;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>cmi5 (Quartz): xAPI with rules for launch, sessions and what counts as done.</summary>
public sealed class Cmi5Target : IPackageTarget
{
    /// <inheritdoc/>
    public string Id => "cmi5";

    /// <inheritdoc/>
    public string Title => "cmi5";

    /// <inheritdoc/>
    public string Player => "cmi5";

    /// <summary>No limit in the standard; LRSs take documents of this size.</summary>
    public int StateLimit => XapiLimits.State;

    /// <inheritdoc/>
    public string ConnectSources => XapiLimits.ConnectSources;

    /// <inheritdoc/>
    public ImmutableArray<IPackageRule> Rules =>
        [new StructureRule(), new IdRule(), new UnitValueRule(), new DescriptionRule(), new UrlRule(), new ConnectRule(Cmi5Diagnostics.Policy), new PathRule(), new ServerSideRule()];

    /// <inheritdoc/>
    public void Check(CoursePackage package, DiagnosticBag diagnostics) => StateCheck.Check(package, this, finerStructure: true, diagnostics);

    /// <inheritdoc/>
    public ImmutableArray<OutcomeRow> Outcomes(CoursePackage package) => [.. Cmi5Outcomes.Of(package)];

    /// <inheritdoc/>
    public ImmutableArray<PackageFile> Build(TargetContext context) => [CourseStructure.Write(context.Package)];
}
