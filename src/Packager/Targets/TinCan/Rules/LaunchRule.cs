using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class LaunchRule : IPackageRule
{
    public string Clause => "Tin Can launch: exactly one activity of a package has a launch, which is absolute or names a file of the package";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (StoredXml.Read(archive, TinCanDescription.FileName) is not { } root || root.Name != TinCanDescription.Namespace + "tincan") return;
        var launches = root.Descendants(TinCanDescription.Namespace + "launch").Select(l => l.Value.Trim()).ToList();
        var activities = root.Descendants(TinCanDescription.Namespace + "launch").Select(l => l.Parent).Distinct().Count();
        if (activities != 1) Report($"{activities} activities can be launched; it has to be one");
        foreach (var launch in launches.Where(l => !Uri.TryCreate(l, UriKind.Absolute, out _) && !archive.Contains(Uri.UnescapeDataString(l.Split('?', '#')[0]))))
            Report($"the launch '{launch}' is not in the package");

        void Report(string problem) => diagnostics.Report(TinCanDiagnostics.Launch, null, null, archive.Name, problem);
    }
}
