using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class PluginLaunchRule : ManifestRule
{
    private static readonly string[] s_plugins = [".swf", ".dcr", ".xap", ".unity3d", ".class"];

    public override string Clause => "HTML Living Standard, 4.8.7 and 16.2: plug-ins are gone from browsers";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var href in manifest.Resources.Select(r => r.Attribute("href")).OfType<XAttribute>())
        {
            var path = Href.PathOf(href.Parent!, href.Value);
            if (s_plugins.Any(p => path?.EndsWith(p, StringComparison.OrdinalIgnoreCase) == true))
                diagnostics.Report(ScormDiagnostics.PluginLaunch, manifest.PlaceOf(href), "export the course as HTML5", path);
        }
    }
}
