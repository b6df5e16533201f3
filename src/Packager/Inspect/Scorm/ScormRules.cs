using System.Collections.Immutable;
using LlmEvolution.Packager.Inspect.Scorm.Rules;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>What every edition asks of a package: the rules that builds are checked by, and those about what builds never write.</summary>
internal static class ScormRules
{
    public static ImmutableArray<IPackageRule> For(XmlBinding binding, PackageStandard standard) =>
    [
        .. CommonRules.OfStandard(binding, strict: false).Select(rule => Weighed(rule, standard)),
        new TitleRule(),
        new TitleLengthRule(),
        new SeveralOrganizationsRule(),
        new EmptyOrganizationRule(),
        new UnusedScoRule(binding.ScormType),
        new LaunchHrefRule(),
        new NoScoRule(binding.ScormType),
        new ResourceTypeRule(),
        new RemoteLaunchRule(binding.ScormType),
        new PluginLaunchRule(),
        new SubManifestRule(),
        new ParametersLengthRule(),
        new ParametersNowhereRule(),
        new HrefEscapeRule(),
        new DependencyCycleRule(),
        new ForeignEditionRule(standard),
        new FileTwiceRule(),
    ];

    /// <summary>Every LMS we know of takes packages that break these; in 1.2 the standard itself lets an item be a mere heading.</summary>
    private static IPackageRule Weighed(IPackageRule rule, PackageStandard standard) => rule switch
    {
        StoredFilesListedRule or PathRule or HrefListedRule => new AsWarning(rule),
        ClusterRule or LeafRule when standard == PackageStandard.Scorm12 => new AsWarning(rule),
        _ => rule,
    };
}
