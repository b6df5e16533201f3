using System.Collections.Immutable;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect;

/// <summary>One standard and edition: its rules, and how its manifest is told in short.</summary>
internal interface IStandardInspector
{
    PackageStandard Standard { get; }

    ImmutableArray<IPackageRule> Rules { get; }

    /// <summary>The official schema, asked only when every other rule is content: it repeats them in worse words. Null where we have none.</summary>
    IPackageRule? Schema { get; }

    /// <param name="archive">Holds a readable manifest of this standard.</param>
    PackageSummary Summarise(PackageArchive archive);
}
