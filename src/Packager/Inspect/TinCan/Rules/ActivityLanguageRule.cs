using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class ActivityLanguageRule : TinCanRule
{
    public override string Clause => "Tin Can package, tincan.xsd: lang, an xs:language";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var lang in tinCan.Activities.Elements().Select(e => e.Attribute("lang")).OfType<XAttribute>().Where(l => !LanguageTag.IsValid(l.Value)))
            diagnostics.Report(TinCanDiagnostics.Language, tinCan.PlaceOf(lang), "write a tag such as 'en' or 'en-GB'", lang.Value);
    }
}
