using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

/// <summary>An LMS that collects the files of a resource would collect them for ever.</summary>
internal sealed class DependencyCycleRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <dependency>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var needs = manifest.Resources.DistinctBy(IdentifierOf).ToDictionary(IdentifierOf, r => r.Elements(r.Name.Namespace + "dependency").ToList(), StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in needs.Keys.Where(k => !done.Contains(k)))
        {
            if (Cycle(start, needs, done) is { } dependency)
                diagnostics.Report(ScormDiagnostics.DependencyCycle, manifest.PlaceOf(dependency), "leave out one of the dependencies", IdentifierOf(dependency.Parent!));
        }
    }

    /// <summary>Depth first, with a stack of our own: a chain of dependencies can be as long as the manifest.</summary>
    private static XElement? Cycle(string start, Dictionary<string, List<XElement>> needs, HashSet<string> done)
    {
        var path = new HashSet<string>(StringComparer.Ordinal) { start };
        var stack = new Stack<(string Resource, int Next)>([(start, 0)]);
        while (stack.TryPop(out var at))
        {
            if (at.Next == needs[at.Resource].Count)
            {
                path.Remove(at.Resource);
                done.Add(at.Resource);
                continue;
            }
            stack.Push((at.Resource, at.Next + 1));
            var dependency = needs[at.Resource][at.Next];
            var needed = dependency.Attribute("identifierref")?.Value ?? "";
            if (!needs.ContainsKey(needed) || done.Contains(needed)) continue;
            if (!path.Add(needed)) return dependency;
            stack.Push((needed, 0));
        }
        return null;
    }

    private static string IdentifierOf(XElement resource) => resource.Attribute("identifier")?.Value ?? "";
}
