using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed partial class NumericEntityRule : IPackageRule
{
    public string Clause => "Moodle 4.5, measured: numeric character entities show literally";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (!archive.Contains(ManifestWriter.FileName)) return;
        using var reader = new StreamReader(archive.Open(ManifestWriter.FileName));
        if (Entity().Match(reader.ReadToEnd()) is { Success: true } entity)
            diagnostics.Report(TargetDiagnostics.NumericEntity, null, null, archive.Name, entity.Value);
    }

    [GeneratedRegex("&#x?[0-9A-Fa-f]+;")]
    private static partial Regex Entity();
}
