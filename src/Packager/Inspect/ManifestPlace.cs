using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect.Zip;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Inspect;

/// <summary>Which manifest a zip has, and in which folder.</summary>
/// <param name="Folder">Empty for the root, else with a slash at its end.</param>
internal sealed record ManifestPlace(string Folder, string File)
{
    public const string Cmi5 = "cmi5.xml";
    public const string TinCan = "tincan.xml";

    /// <summary>The first counts when there are several: SCORM packages of some tools carry a tincan.xml as well.</summary>
    private static readonly string[] s_names = [ManifestWriter.FileName, Cmi5, TinCan];

    private static readonly string s_clause = "IMS Content Packaging 1.1.4 Information Model, Package; cmi5 14.1; Tin Can package: the manifest at the root";

    /// <summary>Null when there is none; it has been reported.</summary>
    public static ManifestPlace? Find(ZipDirectory zip, DiagnosticBag diagnostics)
    {
        var found = s_names.SelectMany(name => zip.Files.Where(e => e.Name == name || e.Name.EndsWith("/" + name, StringComparison.Ordinal))
            .Select(e => new ManifestPlace(e.Name[..^name.Length], name))).ToList();
        var root = found.Where(p => p.Folder.Length == 0).ToList();
        if (root.Count > 1) Add(new(InspectDiagnostics.SeveralManifests, null, Text(InspectDiagnostics.SeveralManifests, root[1].File, root[0].File), "leave out the ones of the standards that the LMS is not to use"));
        if (root.Count > 0) return root[0];
        if (found.MinBy(p => p.Folder.Count(c => c == '/')) is { } nested)
        {
            Add(new(InspectDiagnostics.NestedRoot, Span(nested.Folder + nested.File), Text(InspectDiagnostics.NestedRoot, nested.File, nested.Folder), $"zip what is in '{nested.Folder}', not the folder itself"));
            return nested;
        }
        Add(new(InspectDiagnostics.NoManifest, null, InspectDiagnostics.NoManifest.Message, HelpOf(zip)));
        return null;

        void Add(Diagnostic finding) => diagnostics.Add(finding with { Requirement = s_clause });
    }

    private static string Text(Descriptor descriptor, params object[] args) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, descriptor.Message, args);

    private static SourceSpan Span(string path) => new SourceFile(path, "") { HasLines = false }.Span(0);

    private static string HelpOf(ZipDirectory zip)
    {
        var names = zip.Files.Select(e => e.Name).ToList();
        if (names.Find(n => s_names.Contains(n, StringComparer.OrdinalIgnoreCase)) is { } other) return $"the zip holds '{other}': the name has to be in lower case";
        if (names.Exists(n => n.StartsWith("word/", StringComparison.Ordinal) || n.StartsWith("ppt/", StringComparison.Ordinal))) return "this is an Office document: export it as a SCORM package from an authoring tool";
        if (names.Exists(n => n.EndsWith(".crs", StringComparison.OrdinalIgnoreCase) || n.EndsWith(".au", StringComparison.OrdinalIgnoreCase))) return "this looks like an AICC package: export it as SCORM or cmi5";
        return names.Find(n => n.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) is { } inner
            ? $"the zip holds '{inner}': that may be the package"
            : "give the .zip that the authoring tool exported for an LMS";
    }
}
