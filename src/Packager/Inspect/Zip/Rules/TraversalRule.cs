using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class TraversalRule : IZipRule
{
    public string Clause => "CWE-22: path traversal";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Entries.Where(e => e.Name.Split('/', '\\').Contains("..")))
            diagnostics.Report(ZipDiagnostics.Traversal, ZipPlace.Of(entry), "do not unpack the file; ask who made it for a package without '..' in its paths", entry.Name);
    }
}
