using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class ForeignEditionRule(PackageStandard standard) : ManifestRule
{
    private static readonly XNamespace[] s_later = [ScormNames.Adlcp2004, ScormNames.Adlseq, ScormNames.Adlnav, ScormNames.Imsss];

    private static readonly XNamespace[] s_earlier = [ScormNames.Adlcp12];

    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4: the XML binding of the edition";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var foreign = standard == PackageStandard.Scorm12 ? s_later : s_earlier;
        var used = manifest.Root.DescendantsAndSelf().SelectMany(e => e.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => (Node: (XObject)a, a.Name)).Prepend((Node: e, e.Name)));
        foreach (var (node, name) in used.Where(u => foreign.Contains(u.Name.Namespace)))
            diagnostics.Report(ScormDiagnostics.ForeignEdition, manifest.PlaceOf(node), "write it as this edition does, or leave it out", name.LocalName, standard == PackageStandard.Scorm12 ? "SCORM 2004" : "SCORM 1.2", standard);
    }
}
