using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect;

/// <summary>LE653x: a manifest that is not safe to read. LE660x: what a package is.</summary>
internal static class InspectDiagnostics
{
    public static readonly Descriptor ManifestTooLarge = new("LE6531", Severity.Error, "Manifest too large",
        "{0} is too large: more than {1} bytes or {2} elements are not read");

    public static readonly Descriptor DocumentType = new("LE6532", Severity.Error, "Document type in the manifest",
        "{0} has a document type declaration; it is not read, because it can pull in other files and grow without end");

    public static readonly Descriptor ManifestTooDeep = new("LE6533", Severity.Error, "Manifest nested too deep",
        "{0} nests elements deeper than {1} levels");

    public static readonly Descriptor Encoding = new("LE6534", Severity.Error, "Manifest is not UTF-8",
        "{0} is written in {1}; LMSs read it as UTF-8");

    public static readonly Descriptor MoreFindings = new("LE6535", Severity.Info, "Findings left out",
        "there are more than {1} findings of the kind {0}; the rest is left out");

    public static readonly Descriptor NoManifest = new("LE6601", Severity.Error, "Not a course package",
        "the zip has no imsmanifest.xml, cmi5.xml or tincan.xml");

    public static readonly Descriptor NestedRoot = new("LE6602", Severity.Error, "Manifest in a folder",
        "{0} is in the folder '{1}' instead of the root of the zip");

    public static readonly Descriptor SeveralManifests = new("LE6603", Severity.Warning, "Manifests of several standards",
        "the zip has {0} as well as {1}; which one an LMS reads is its own choice");

    public static readonly Descriptor UnknownManifest = new("LE6604", Severity.Error, "Manifest of an unknown kind",
        "imsmanifest.xml is not one of SCORM 1.2 or 2004: its root is {0} and its schema '{1}'");
}
