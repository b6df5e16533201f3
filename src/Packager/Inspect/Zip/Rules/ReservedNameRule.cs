using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

internal sealed class ReservedNameRule : IZipRule
{
    private static readonly HashSet<string> s_reserved = new(
        [
            "CON", "PRN", "AUX", "NUL",
            .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{(char)('0' + n)}", $"LPT{(char)('0' + n)}" }),
        ],
        StringComparer.OrdinalIgnoreCase);

    public string Clause => "Microsoft, Naming Files, Paths, and Namespaces: reserved names";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        foreach (var entry in zip.Entries.Where(e => e.Name.Split('/').Any(part => s_reserved.Contains(part.Split('.')[0]))))
            diagnostics.Report(ZipDiagnostics.ReservedName, ZipPlace.Of(entry), "rename it, and what refers to it", entry.Name);
    }
}
