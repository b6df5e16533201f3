using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class UnitValueRule : Cmi5Rule
{
    private static readonly string[] s_moveOn = ["Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed", "NotApplicable"];
    private static readonly string[] s_launchMethods = ["AnyWindow", "OwnWindow"];

    public override string Clause => "cmi5 Quartz, 13.1.4: moveOn and launchMethod are words of the list; masteryScore is a decimal from 0 to 1 with at most four places";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var unit in root.Descendants(Name("au")))
        {
            foreach (var attribute in unit.Attributes().Where(a => !IsRight(a)))
                diagnostics.Report(Cmi5Diagnostics.Value, null, null, archive.Name, attribute.Name.LocalName, unit.Attribute("id")?.Value ?? "", attribute.Value);
        }
    }

    private static bool IsRight(XAttribute attribute) => attribute.Name.LocalName switch
    {
        "moveOn" => s_moveOn.Contains(attribute.Value),
        "launchMethod" => s_launchMethods.Contains(attribute.Value),
        "masteryScore" => decimal.TryParse(attribute.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score)
            && score is >= 0 and <= 1 && decimal.Round(score, 4) == score,
        _ => true,
    };
}
