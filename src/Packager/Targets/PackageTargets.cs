using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm2004;

namespace LlmEvolution.Packager.Targets;

/// <summary>The one list of targets.</summary>
public static class PackageTargets
{
    /// <summary>SCORM 1.2, SCORM 2004 3rd and 4th edition; the 2004 packages carry their schema files.</summary>
    public static ImmutableArray<IPackageTarget> All { get; } =
    [
        new Scorm12Target(),
        new Scorm2004Target(Edition.Third, RuntimeFiles.Schemas),
        new Scorm2004Target(Edition.Fourth, RuntimeFiles.Schemas),
    ];
}
