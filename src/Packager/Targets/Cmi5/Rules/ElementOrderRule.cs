using System.Text.RegularExpressions;
using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

/// <summary>
/// The schema's content models, as patterns over the names of the children. The schema itself may not be committed, and no
/// package registry has it; CATAPULT and most LMSs refuse what does not validate.
/// </summary>
internal sealed partial class ElementOrderRule : StructureRule
{
    public override string Clause => "cmi5 13.2.0.0-1: CourseStructure.xsd, courseType, blockType, auType, textType";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (ModelOf(element) is not { } model) continue;
            // Elements of other namespaces may follow everywhere (13.1.5).
            var names = string.Join(' ', element.Elements().Where(e => e.Name.Namespace == Cmi5).Select(e => e.Name.LocalName));
            if (!model.IsMatch(names))
                diagnostics.Report(Cmi5Diagnostics.WrongContent, null, null, archive.Name, element.Name.LocalName, names, model.ToString().Trim('^', '$'));
        }
    }

    private static Regex? ModelOf(XElement element) => element.Name.LocalName switch
    {
        "courseStructure" => Structure(),
        "course" => Course(),
        "objectives" => Objectives(),
        "objective" when element.Parent?.Parent?.Name.LocalName == "courseStructure" => Objective(),
        "block" => Block(),
        "au" => Unit(),
        "title" or "description" => Text(),
        _ => null,
    };

    [GeneratedRegex("^course( objectives)?( (au|block))+$")]
    private static partial Regex Structure();

    [GeneratedRegex("^title description$")]
    private static partial Regex Course();

    [GeneratedRegex("^objective( objective)*$")]
    private static partial Regex Objectives();

    [GeneratedRegex("^(title description|description title)$")]
    private static partial Regex Objective();

    [GeneratedRegex("^title description( objectives)?( (au|block))+$")]
    private static partial Regex Block();

    [GeneratedRegex("^title description( objectives)? url( launchParameters)?( entitlementKey)?$")]
    private static partial Regex Unit();

    [GeneratedRegex("^langstring( langstring)*$")]
    private static partial Regex Text();
}
