using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Write;

/// <summary>One package that is to be written.</summary>
/// <param name="FileName">Of the file or folder, in the output folder.</param>
/// <param name="Files">All of them, in the order in which they are stored.</param>
/// <param name="Timestamp">The time of every entry.</param>
internal sealed record PackageOutput(
    string FileName,
    IPackageTarget Target,
    ImmutableArray<PackageFile> Files,
    DateTime Timestamp)
{
    /// <summary>A page that lies beside the packages, and is not one.</summary>
    public bool IsBeside { get; init; }

    public PackageForm Form => IsBeside ? PackageForm.Page : Target.Form;

    /// <summary>What it must satisfy before it is put in place.</summary>
    public ImmutableArray<IPackageRule> Rules => IsBeside ? [] : Target.Rules;

    /// <summary>The target's own files first: readers look for the manifest.</summary>
    public static PackageOutput Of(TargetContext context, IPackageTarget target, DateTime timestamp) =>
        new(NameOf(context.Package, target), target, [.. target.Build(context), .. context.Files], timestamp);

    public static PackageOutput Beside(PackageFile page, IPackageTarget target, DateTime timestamp) =>
        new(page.Path, target, [page], timestamp) { IsBeside = true };

    public static string NameOf(CoursePackage package, IPackageTarget target) =>
        $"{package.Name}-{target.Id}{(target.Form == PackageForm.Zip ? ".zip" : "")}";
}
