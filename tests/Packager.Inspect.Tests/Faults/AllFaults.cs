namespace Packager.Inspect.Tests.Faults;

/// <summary>The one list of one-fault packages.</summary>
internal static class AllFaults
{
    public static IReadOnlyList<Fault> List { get; } =
        [.. ZipFaults.List, .. ManifestFaults.List, .. ScormFaults.List, .. Scorm12Faults.List, .. Scorm2004Faults.List, .. Cmi5Faults.List, .. TinCanFaults.List, .. LmsFaults.List];
}
