using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Cmi5.Rules;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;
using LlmEvolution.Packager.Targets.Lrs;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>cmi5 (Quartz, 1st edition): xAPI with the rules of an LMS's launch.</summary>
public sealed class Cmi5Target : IPackageTarget
{
    public string Id => "cmi5";

    public string Title => "cmi5";

    public string Player => "cmi5";

    public int StateLimit => LrsPolicy.StateLimit;

    public string Connect => LrsPolicy.Connect;

    public ImmutableArray<IPackageRule> Rules =>
    [
        new StructureAtRootRule(),
        new StructureRootRule(),
        new ElementOrderRule(),
        new TextRule(),
        new IriRule(),
        new IdUniqueRule(),
        new ObjectiveReferenceRule(),
        new UrlRule(),
        new MoveOnRule(),
        new MasteryScoreRangeRule(),
        new Cmi5PolicyRule(),
        new PathRule(),
        new ServerSideRule(),
    ];

    public void Check(CoursePackage package, DiagnosticBag diagnostics) => StateCheck.Check(package, this, finerStructure: true, diagnostics);

    public ImmutableArray<OutcomeRow> Outcomes(CoursePackage package) => [.. Cmi5Outcomes.Of(package, StateLimit)];

    public ImmutableArray<PackageFile> Build(TargetContext context) => [StructureWriter.Write(StructureBuilder.Build(context.Package))];
}
