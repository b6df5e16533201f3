using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>What a package must satisfy whichever SCORM it is for.</summary>
internal static class CommonRules
{
    /// <summary>For packages that we build: the standard's rules and every LMS's.</summary>
    /// <param name="schemas">The schema files the package carries; none, and none is asked for.</param>
    public static ImmutableArray<IPackageRule> For(XmlBinding binding, ImmutableArray<PackageFile> schemas) =>
    [
        new ManifestAtRootRule(),
        .. OfStandard(binding, singleOrganization: true),
        new NamespacePrefixRule(binding.Namespaces),
        new NumericEntityRule(),
        new VisibleRule(),
        new LaunchFirstRule(),
        new ServerSideRule(),
        .. schemas.IsEmpty ? Array.Empty<IPackageRule>() : [new ControlDocumentsRule()],
    ];

    /// <summary>What the standards themselves ask for, of anybody's package.</summary>
    public static ImmutableArray<IPackageRule> OfStandard(XmlBinding binding, bool singleOrganization) =>
    [
        new RootElementRule(binding.Content),
        new SchemaVersionRule(binding.SchemaVersion),
        new IdentifierNameRule(),
        new IdentifierUniqueRule(),
        new DefaultOrganizationRule(singleOrganization),
        new ClusterRule(),
        new LeafRule(),
        new ReferenceRule(),
        new ScormTypeRule(binding.ScormType),
        new HrefListedRule(),
        new ListedFilesExistRule(),
        new StoredFilesListedRule(),
        new PathRule(),
    ];
}
