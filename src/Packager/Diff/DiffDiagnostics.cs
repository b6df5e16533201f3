using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Diff;

/// <summary>LE68xx: what cannot be compared.</summary>
internal static class DiffDiagnostics
{
    public static readonly Descriptor NotComparable = new("LE6801", Severity.Error, "Nothing to compare", "'{0}' is neither a package, a course folder nor a coursepack.lock");
    public static readonly Descriptor Unreadable = new("LE6802", Severity.Error, "Package cannot be read", "'{0}' cannot be read: {1}");
    public static readonly Descriptor NoManifest = new("LE6803", Severity.Error, "Package without manifest", "'{0}' holds no imsmanifest.xml, cmi5.xml or tincan.xml at its root");
    public static readonly Descriptor Foreign = new("LE6804", Severity.Warning, "Package of another tool", "'{0}' was not made by coursepack, or by one that this version cannot read: only identifiers and launch pages are compared");
}
