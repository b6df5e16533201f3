using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect.Lms;
using LlmEvolution.Packager.Inspect.Zip;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect;

/// <summary>
/// Looks into anybody's package: first at the zip, then at what it is, then at the rules of its standard and of the LMSs
/// it is for. Nothing is unpacked to the disk or run, and whatever the file holds, the answer is a finding.
/// </summary>
/// <param name="profiles">LMSs whose own rules count as well.</param>
public sealed class PackageInspector(InspectLimits limits, ImmutableArray<LmsProfile> profiles)
{
    private readonly StandardDetector _detector = new();

    /// <param name="path">For messages, as the user named the file.</param>
    /// <param name="zip">Readable and seekable; left open.</param>
    /// <param name="policy">Which warnings count.</param>
    public Inspection Inspect(string path, Stream zip, DiagnosticPolicy policy)
    {
        var findings = new DiagnosticBag(policy);
        var (standard, summary) = Look(path, zip, findings);
        return new Inspection(path, zip.Length, standard, summary, FindingPlaces.Below(path, findings.Sorted()));
    }

    private (PackageStandard?, PackageSummary?) Look(string path, Stream zip, DiagnosticBag findings)
    {
        if (ZipGate.Open(zip, limits, findings) is not { } directory) return default;
        if (ManifestPlace.Find(directory, findings) is not { } place) return default;
        try
        {
            using var archive = new PackageArchive(Path.GetFileName(path), new UnclosedStream(zip), place.Folder);
            return Look(archive, place, zip.Length, findings);
        }
        catch (InvalidDataException e)
        {
            var own = new DiagnosticBag();
            own.Report(ZipDiagnostics.Broken, null, "make the zip anew", e.Message);
            findings.Add(own.Single() with { Requirement = "APPNOTE 4.3.6: overall format" });
            return default;
        }
    }

    private (PackageStandard?, PackageSummary?) Look(PackageArchive archive, ManifestPlace place, long length, DiagnosticBag findings)
    {
        PackageRules.Run([new DamageRule()], archive, findings);
        if (findings.Any(f => f.Code == ZipDiagnostics.Damaged.Code)) return default;
        PackageRules.Run([new ManifestXmlRule(place.File)], archive, findings);
        if (StoredXml.Find(archive, place.File)?.Root is null || _detector.Detect(archive, place.File, findings) is not { } inspector) return default;
        PackageRules.Run(inspector.Rules, archive, findings);
        if (!findings.HasErrors && inspector.Schema is { } schema) PackageRules.Run([schema], archive, findings);
        foreach (var profile in profiles) PackageRules.Run(profile.RulesFor(new LmsContext(inspector.Standard, length)), archive, findings);
        return (inspector.Standard, inspector.Summarise(archive));
    }
}
