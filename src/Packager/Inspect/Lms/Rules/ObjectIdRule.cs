using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class ObjectIdRule : ManifestRule
{
    public override string Clause => "SAP KBA 2316909: the object id is the manifest identifier's first 15 characters and the item's identifierref";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var same in manifest.Items.Where(i => i.Attribute("identifierref") is not null).GroupBy(i => i.Attribute("identifierref")!.Value, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            diagnostics.Report(
                LmsDiagnostics.ObjectId, manifest.PlaceOf(same.ElementAt(1)), "give each item a resource of its own",
                same.First().Attribute("identifier")?.Value, same.ElementAt(1).Attribute("identifier")?.Value, same.Key);
        }
    }
}
