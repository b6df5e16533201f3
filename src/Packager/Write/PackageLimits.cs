using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Write;

/// <summary>What a package cannot hold, before anything is written.</summary>
internal static class PackageLimits
{
    // Below APPNOTE 4.4.1.4's 65,535 entries and 4 GiB with room for headers: beyond, the zip needs the zip64 format.
    private const int MaximumFiles = 65_000;
    // The least of what LMSs are known to take: 200 MB CrossKnowledge, 250 Cornerstone (advised), 300 CourseLit, 360 LatitudeLearning.
    private const long UploadLimit = 200_000_000;
    private const long MaximumBytes = 4_200_000_000;

    public static bool Check(PackageOutput output, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in output.Files.Select(f => f.Path))
        {
            if (!PackagePath.IsSafe(path))
                diagnostics.Report(WriteDiagnostics.UnsafePath, null, "use letters, digits, '.', '_', '-' and '/' only", output.FileName, path);
            else if (!seen.TryAdd(path, path))
                diagnostics.Report(WriteDiagnostics.DuplicatePath, null, "rename one of them", output.FileName, seen[path], path);
        }
        var bytes = output.Files.Sum(f => f.Length);
        if (output.Files.Length > MaximumFiles || bytes > MaximumBytes)
            diagnostics.Report(WriteDiagnostics.TooLarge, null, "set 'split: module', or host the videos elsewhere", output.FileName, output.Files.Length, bytes);
        var fits = diagnostics.Count == before;
        if (fits && output.Target.Form == PackageForm.Zip && bytes > UploadLimit)
            diagnostics.Report(WriteDiagnostics.LargeUpload, null, "set 'split: module', make recordings smaller, or show them elsewhere", output.FileName, bytes / 1_000_000);
        return fits;
    }
}
