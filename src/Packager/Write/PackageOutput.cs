using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Write;

/// <summary>One package that is to be written.</summary>
/// <param name="Files">All of them, in the order in which they are stored.</param>
/// <param name="Timestamp">The time of every entry.</param>
internal sealed record PackageOutput(
    string FileName,
    IPackageTarget Target,
    ImmutableArray<PackageFile> Files,
    DateTime Timestamp)
{
    /// <summary>The target's own files first: readers look for the manifest.</summary>
    public static PackageOutput Of(TargetContext context, IPackageTarget target, DateTime timestamp) =>
        new($"{context.Package.Name}-{target.Id}.zip", target, [.. target.Build(context), .. context.Files], timestamp);
}
