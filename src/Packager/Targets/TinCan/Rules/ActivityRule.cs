using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class ActivityRule : IPackageRule
{
    public string Clause => "Tin Can launch, tincan.xsd: an activity has an absolute id of its own, a type, a name and a description";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var activity in StoredXml.Read(archive, TinCanDescription.FileName)?.Descendants(TinCanDescription.Namespace + "activity") ?? [])
        {
            var id = activity.Attribute("id")?.Value ?? "";
            if (ProblemOf(activity, id) is { } problem) diagnostics.Report(TinCanDiagnostics.Activity, null, null, archive.Name, id, problem);
            else if (!seen.Add(id)) diagnostics.Report(TinCanDiagnostics.Activity, null, null, archive.Name, id, "is described twice");
        }
    }

    private static string? ProblemOf(XElement activity, string id)
    {
        if (!Uri.TryCreate(id, UriKind.Absolute, out _)) return "has no absolute IRI as its id";
        if (!Uri.TryCreate(activity.Attribute("type")?.Value, UriKind.Absolute, out _)) return "has no absolute IRI as its type";
        return new[] { "name", "description" }.FirstOrDefault(n => string.IsNullOrWhiteSpace(activity.Element(TinCanDescription.Namespace + n)?.Value)) is { } missing ? $"has no {missing}" : null;
    }
}
