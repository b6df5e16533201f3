using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class PathRule : IPackageRule
{
    public string Clause => "RFC 3986, 2.3 unreserved characters: names that need no escaping and read the same on every server";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var path in archive.Paths.Where(p => p != ControlFiles.ContentTypes && !PackagePath.IsSafe(p)))
            diagnostics.Report(TargetDiagnostics.PathCharacters, archive.PlaceOf(path), "rename it, and what refers to it", archive.Name, path);
    }
}
