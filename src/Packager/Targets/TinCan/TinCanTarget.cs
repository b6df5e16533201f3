using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;
using LlmEvolution.Packager.Targets.Lrs;
using LlmEvolution.Packager.Targets.Outcomes;
using LlmEvolution.Packager.Targets.TinCan.Rules;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>xAPI with Rustici's TinCan launch, the way LMSs took xAPI before cmi5.</summary>
public sealed class TinCanTarget : IPackageTarget
{
    public string Id => "xapi";

    public string Title => "xAPI (TinCan)";

    public string Player => "xapi";

    public int StateLimit => LrsPolicy.StateLimit;

    public string Connect => LrsPolicy.Connect;

    public ImmutableArray<IPackageRule> Rules =>
    [
        new TinCanAtRootRule(),
        new TinCanRootRule(),
        new ActivityRule(),
        new ActivityUniqueRule(),
        new OneLaunchRule(),
        new LaunchExistsRule(),
        new NoSecretRule(),
        new TinCanPolicyRule(),
        new PathRule(),
        new ServerSideRule(),
    ];

    /// <summary>
    /// One activity of a package has a launch, so each learning object is a package of its own: an LMS counts a package as
    /// done when the activity it launched is, and a page of links would never be.
    /// </summary>
    public IEnumerable<CoursePackage> Divide(CoursePackage package) => Parts.Of(package);

    public void Check(CoursePackage package, DiagnosticBag diagnostics) => StateCheck.Check(package, this, finerStructure: true, diagnostics);

    public ImmutableArray<OutcomeRow> Outcomes(CoursePackage package) => [.. TinCanOutcomes.Of(package, StateLimit)];

    public ImmutableArray<PackageFile> Build(TargetContext context) =>
        [TinCanWriter.Write(ActivityList.Of(context.Package), context.Package.Course.Language)];
}
