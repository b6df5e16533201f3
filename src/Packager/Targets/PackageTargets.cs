using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Cmi5;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm2004;
using LlmEvolution.Packager.Targets.TinCan;
using LlmEvolution.Packager.Targets.Web;

namespace LlmEvolution.Packager.Targets;

/// <summary>The one list of targets.</summary>
public static class PackageTargets
{
    /// <summary>What an LMS imports, and what is built when nothing is chosen: two SCORMs in three editions, cmi5 and Tin Can. The 2004 packages carry their schema files.</summary>
    public static ImmutableArray<IPackageTarget> ForLms { get; } =
    [
        new Scorm12Target(),
        new Scorm2004Target(Edition.Third, RuntimeFiles.Schemas),
        new Scorm2004Target(Edition.Fourth, RuntimeFiles.Schemas),
        new Cmi5Target(),
        new TinCanTarget(),
    ];

    /// <summary>Those, and the web site.</summary>
    public static ImmutableArray<IPackageTarget> All { get; } = [.. ForLms, new WebTarget()];
}
