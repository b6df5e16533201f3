using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Lms;

namespace LlmEvolution.Preview.Packages;

/// <summary>A package on the shelf, ready to be launched.</summary>
/// <param name="Id">Its file name without extension: part of addresses, and what the gradebook keeps attempts by.</param>
/// <param name="Title">For people; as its author wrote it.</param>
/// <param name="Findings">The same as inspect has.</param>
internal sealed record PreviewPackage(
    string Id, string Title, PackageStandard Standard, PackageSummary Summary, ImmutableArray<Diagnostic> Findings,
    IPackageContent Content, ILauncher Launcher, ImmutableArray<LmsView> Lms)
{
    public PreviewItem? Find(string item) => Launcher.Items.FirstOrDefault(i => i.Id == item);
}
