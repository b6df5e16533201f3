using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>What a package must satisfy whichever SCORM it is for.</summary>
internal static class CommonRules
{
    /// <param name="schemas">The schema files the package carries; none, and none is asked for.</param>
    public static ImmutableArray<IPackageRule> For(XmlBinding binding, ImmutableArray<PackageFile> schemas) =>
    [
        new ManifestAtRootRule(),
        new RootElementRule(binding.Content),
        new SchemaVersionRule(binding.SchemaVersion),
        new NamespacePrefixRule(binding.Namespaces),
        new NumericEntityRule(),
        new IdentifierNameRule(),
        new IdentifierUniqueRule(),
        new DefaultOrganizationRule(),
        new ClusterRule(),
        new LeafRule(),
        new VisibleRule(),
        new ReferenceRule(),
        new LaunchFirstRule(),
        new ScormTypeRule(binding.ScormType),
        new HrefListedRule(),
        new ListedFilesExistRule(),
        new StoredFilesListedRule(),
        new PathRule(),
        new ServerSideRule(),
        .. schemas.IsEmpty ? Array.Empty<IPackageRule>() : [new ControlDocumentsRule()],
    ];
}
