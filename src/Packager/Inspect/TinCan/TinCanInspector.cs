using System.Collections.Immutable;
using LlmEvolution.Packager.Inspect.TinCan.Rules;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.TinCan;

internal sealed class TinCanInspector : IStandardInspector
{
    public PackageStandard Standard => PackageStandard.TinCan;

    /// <summary>No copy of tincan.xsd has a licence; the rules say what it says.</summary>
    public IPackageRule? Schema => null;

    /// <summary>What tincan.xml has to keep, whoever wrote it: our own packages are held to it at build.</summary>
    public static ImmutableArray<IPackageRule> OfDescription { get; } =
    [
        new TinCanRootRule(),
        new ActivityRule(),
        new ActivityIdRule(),
        new ActivityIdUniqueRule(),
        new ActivityTypeIriRule(),
        new ActivityNameRule(),
        new ActivityDescriptionRule(),
        new NoLaunchRule(),
        new SeveralLaunchesRule(),
        new LaunchFileRule(),
        new LaunchSchemeRule(),
        new LaunchInsecureRule(),
        new ActivityOrderRule(),
        new SecretRule(),
        new ActivityLanguageRule(),
    ];

    public ImmutableArray<IPackageRule> Rules { get; } = [.. OfDescription, new AsWarning(new PathRule())];

    public PackageSummary Summarise(PackageArchive archive) => TinCanSummary.Of(archive, StoredTinCan.Find(archive)!);
}
