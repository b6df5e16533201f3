using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Lms;
using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests;

internal static class Inspecting
{
    // One for all tests: it keeps the compiled schemas.
    private static readonly PackageInspector s_plain = new(new InspectLimits(), []);

    public static Inspection Of(TestZip zip, params string[] lms) => Of(zip.ToBytes(), lms);

    public static Inspection Of(byte[] zip, params string[] lms) => Of(zip, new InspectLimits(), lms);

    public static Inspection Of(byte[] zip, InspectLimits limits, params string[] lms)
    {
        var inspector = lms.Length == 0 && limits == new InspectLimits() ? s_plain : new PackageInspector(limits, [.. lms.Select(Profile)]);
        return inspector.Inspect("a.zip", new MemoryStream(zip), DiagnosticPolicy.Default);
    }

    public static LmsProfile Profile(string id) => LmsProfiles.All.Single(p => p.Id == id);

    public static IReadOnlyList<string> Lines(this Inspection inspection) => [.. inspection.Findings.Select(f => f.ToString())];
}
