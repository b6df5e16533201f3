using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class AbsolutePathRule : IZipRule
{
    public string Clause => "APPNOTE 4.4.17.1: no drive letter, no leading slash";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Entries.Where(e => IsAbsolute(e.Name) && !e.Name.Split('/', '\\').Contains("..")))
            diagnostics.Report(ZipDiagnostics.AbsolutePath, ZipPlace.Of(entry), "store paths from the package's root, such as 'index.html'", entry.Name);
    }

    internal static bool IsAbsolute(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || (name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0]));
}
