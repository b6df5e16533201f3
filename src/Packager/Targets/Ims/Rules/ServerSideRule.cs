using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>Docebo's list of refused extensions, the strictest one known.</summary>
internal sealed class ServerSideRule : IPackageRule
{
    private static readonly string[] Refused =
        [".htaccess", ".cgi", ".sh", ".shtml", ".asp", ".aspx", ".jsp", ".py", ".rb", ".pl"];

    public string Clause => "Docebo help 360020128479: file types that are refused";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var path in archive.Paths)
        {
            var extension = Path.GetExtension(path);
            if (!IsRefused(extension)) continue;
            diagnostics.Report(
                TargetDiagnostics.ServerSideExtension, archive.PlaceOf(path), $"name it '{path}.txt'", archive.Name, path);
        }
    }

    private static bool IsRefused(string extension) =>
        extension.StartsWith(".php", StringComparison.OrdinalIgnoreCase)
        || Refused.Contains(extension, StringComparer.OrdinalIgnoreCase);
}
