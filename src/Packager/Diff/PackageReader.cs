using System.Xml;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Diff;

/// <summary>A package as a side of a comparison: its manifest, and the data scripts when it is one of ours.</summary>
internal static class PackageReader
{
    /// <summary>Null when it cannot be read; that has been reported.</summary>
    public static Snapshot? Read(DiffInput input)
    {
        try
        {
            using var stream = File.OpenRead(input.Path);
            using var archive = new PackageArchive(input.Name, stream);
            var files = new PackageText(archive);
            if (ManifestReader.Names.FirstOrDefault(files.Contains) is not { } name)
            {
                input.Findings.Report(DiffDiagnostics.NoManifest, null, "name the zip as an LMS takes it, with the manifest at its root", input.Name);
                return null;
            }
            var (standard, manifest) = ManifestReader.Read(name, files.Bytes(name));
            var parts = files.In("assets/sco/", ".js").Select(path => DataScriptReader.Read(files.Text(path))).ToList();
            if (parts.Count > 0 && parts.All(p => p is not null)) return new Snapshot(Snapshot.Kinds.Package, standard, true, Join(manifest, [.. parts.Select(p => p!)]));
            input.Findings.Report(DiffDiagnostics.Foreign, null, "compare packages of one coursepack version, or course folders", input.Name);
            return new Snapshot(Snapshot.Kinds.Package, standard, false, manifest);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or XmlException or NotSupportedException)
        {
            input.Findings.Report(DiffDiagnostics.Unreadable, null, "name a zip that an LMS takes; download or build it again if it is damaged", input.Name, e.Message);
            return null;
        }
    }

    private static Edition Join(Edition manifest, List<DataScriptReader.Part> parts)
    {
        var course = parts[0].Edition;
        var package = PackageOf(manifest, parts);
        return course with
        {
            Delivery = new Delivery(StructureOf(parts[0].Kind), package.Id == course.CourseId ? Split.None : Split.Module),
            Packages = [package],
            Objects = [.. manifest.Objects.Select(o => o with { Id = parts.FirstOrDefault(p => p.Launch == o.Launch)?.ObjectId ?? o.Id, Package = package.Id })],
            Items = [.. parts.SelectMany(p => p.Edition.Items).DistinctBy(i => i.Id, StringComparer.Ordinal)],
        };
    }

    /// <summary>The organization of a SCORM manifest is called after the package; elsewhere the whole course's object is.</summary>
    private static EditionPackage PackageOf(Edition manifest, List<DataScriptReader.Part> parts)
    {
        if (manifest.Packages is [var package, ..]) return package with { Id = Authored(package.Organization, Identifiers.OfOrganization("")) };
        return new EditionPackage(StructureOf(parts[0].Kind) == Structure.Course ? parts[0].ObjectId : parts[0].Edition.CourseId, "", "");
    }

    private static Structure StructureOf(string kind) => kind switch
    {
        "course" => Structure.Course,
        "module" => Structure.Module,
        _ => Structure.Lesson,
    };

    private static string Authored(string identifier, string prefix) =>
        identifier.StartsWith(prefix, StringComparison.Ordinal) ? XmlConvert.DecodeName(identifier[prefix.Length..]) : identifier;
}
