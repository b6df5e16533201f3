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
        .. OfStandard(binding, strict: true),
        new NamespacePrefixRule(binding.Namespaces),
        new NumericEntityRule(),
        new VisibleRule(),
        new LaunchFirstRule(),
        new ServerSideRule(),
        .. schemas.IsEmpty ? Array.Empty<IPackageRule>() : [new ControlDocumentsRule()],
    ];

    /// <summary>What the standards themselves ask for, of anybody's package.</summary>
    /// <param name="strict">Our own packages use less than the standards allow: one organization, schemas at the root only.</param>
    public static ImmutableArray<IPackageRule> OfStandard(XmlBinding binding, bool strict) =>
    [
        new RootElementRule(binding.Content),
        new SchemaVersionRule(binding.SchemaVersion),
        new IdentifierNameRule(),
        new IdentifierUniqueRule(),
        new DefaultOrganizationRule(single: strict),
        new ClusterRule(),
        new LeafRule(),
        new ReferenceRule(),
        new ScormTypeRule(binding.ScormType),
        new HrefListedRule(),
        new ListedFilesExistRule(),
        new StoredFilesListedRule(schemasAtRootOnly: strict),
        new PathRule(),
    ];
}
