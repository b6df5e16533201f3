using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class MasteryScoreRangeRule : StructureRule
{
    public override string Clause => "cmi5 13.1.4, masteryScore: decimal, 0 to 1, at most four decimals";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var unit in root.Descendants(Cmi5 + "au"))
        {
            if (unit.Attribute("masteryScore")?.Value is not { } score) continue;
            var number = decimal.TryParse(score, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
            if (!number || value > 1 || value != Math.Round(value, 4))
                diagnostics.Report(Cmi5Diagnostics.MasteryScore, null, null, archive.Name, score, IdOf(unit));
        }
    }
}
