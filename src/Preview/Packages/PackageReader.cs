using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Zip;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Lms;

namespace LlmEvolution.Preview.Packages;

/// <summary>Looks into a package as inspect does, and finds out how its standard launches it.</summary>
/// <param name="launchers">One for each family of standards.</param>
internal sealed class PackageReader(IReadOnlyList<ILauncherFactory> launchers)
{
    private readonly PackageInspector _inspector = new(new InspectLimits(), []);

    /// <param name="id">Of the package: see <see cref="PreviewPackage"/>.</param>
    /// <param name="name">For messages, as the user named it.</param>
    /// <param name="zip">Readable and seekable; left open.</param>
    /// <param name="policy">Which warnings count.</param>
    /// <param name="contentBelow">From the folder of the manifest to the files.</param>
    /// <returns>The package, null when nothing in it can be launched; and all findings.</returns>
    public (PreviewPackage? Package, ImmutableArray<Diagnostic> Findings) Read(string id, string name, Stream zip, DiagnosticPolicy policy, Func<string, IPackageContent> contentBelow)
    {
        var inspection = _inspector.Inspect(name, zip, policy);
        if (inspection is not { Standard: { } standard, Summary: { } summary }) return (null, inspection.Findings);
        var unheard = new DiagnosticBag();
        var place = ManifestPlace.Find(ZipGate.Open(zip, new InspectLimits(), unheard)!, unheard)!;
        using var archive = new PackageArchive(Path.GetFileName(name), new UnclosedStream(zip), place.Folder);
        var launcher = launchers.First(l => l.Takes(standard)).Make(archive, standard);
        if (launcher.Items.IsEmpty) return (null, inspection.Findings);
        var title = summary.Title is { Length: > 0 } written ? written : id;
        return (new PreviewPackage(id, title, standard, summary, inspection.Findings, contentBelow(place.Folder), launcher, LmsView.AllOf(archive, standard, zip.Length)), inspection.Findings);
    }
}
