using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed partial class NumericEntityRule : IPackageRule
{
    public string Clause => "Moodle 4.5, measured: numeric character entities show literally";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (StoredXml.Find(archive, ManifestWriter.FileName) is not { } manifest) return;
        if (Entity().Match(manifest.File.Text) is { Success: true } entity)
        {
            diagnostics.Report(
                TargetDiagnostics.NumericEntity, manifest.File.Span(entity.Index, entity.Length), "write the character itself, in UTF-8",
                archive.Name, entity.Value);
        }
    }

    [GeneratedRegex("&#x?[0-9A-Fa-f]+;")]
    private static partial Regex Entity();
}
