using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Write;

/// <summary>
/// A package that is a folder. The whole folder is replaced at once, by renames, and what somebody else has put into it
/// (a CNAME, a .htaccess) comes along: a list in the folder says which files are ours.
/// </summary>
internal sealed class FolderForm : IOutputForm
{
    private const string PreviousSuffix = ".previous";

    public void Write(PackageOutput output, string temporary, Action begun, CancellationToken cancellation)
    {
        if (Directory.Exists(temporary)) DeleteOurs(temporary);
        Directory.CreateDirectory(temporary);
        // First of all: what a build leaves behind when it is killed can be told from somebody's folder by it.
        OwnFiles.Write(temporary, [.. output.Files.Select(f => f.Path)]);
        begun();
        foreach (var file in output.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            FolderWriter.Write(file, temporary, output.Timestamp);
        }
        File.SetLastWriteTimeUtc(OwnFiles.PathIn(temporary), output.Timestamp);
    }

    public PackageArchive Open(PackageOutput output, string temporary) => new(output.FileName, temporary, [.. output.Files.Select(f => f.Path)]);

    public bool Ready(PackageOutput output, string temporary, string place, DiagnosticBag diagnostics)
    {
        Recover(place);
        if (File.Exists(place))
        {
            diagnostics.Report(WriteDiagnostics.Unwritable, null, "choose another output folder", output.FileName, "a file has that name");
            return false;
        }
        if (!Directory.Exists(place)) return true;
        if (OwnFiles.In(place) is not { } own)
        {
            if (!Directory.EnumerateFileSystemEntries(place).Any()) return true;
            diagnostics.Report(WriteDiagnostics.ForeignFolder, null, OutputForms.ElsewhereHelp, output.FileName);
            return false;
        }
        return Carry(ForeignFiles.In(place, own), output, temporary, place, diagnostics);
    }

    public void Put(string temporary, string place)
    {
        var previous = place + PreviousSuffix;
        var replaces = Directory.Exists(place);
        if (replaces) Directory.Move(place, previous);
        try
        {
            Directory.Move(temporary, place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (replaces) Directory.Move(previous, place);
            throw;
        }
        if (replaces) DeleteOurs(previous);
    }

    public void Delete(string temporary)
    {
        if (Directory.Exists(temporary)) DeleteOurs(temporary);
    }

    private static bool Carry(ImmutableArray<string> foreign, PackageOutput output, string temporary, string place, DiagnosticBag diagnostics)
    {
        var names = output.Files.Select(f => f.Path).Append(OwnFiles.FileName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var inTheWay = foreign.Where(names.Contains).ToList();
        foreach (var path in inTheWay)
            diagnostics.Report(WriteDiagnostics.ForeignFile, null, "rename it, or move it away", output.FileName, path);
        if (inTheWay.Count > 0) return false;
        foreach (var path in foreign) ForeignFiles.Copy(place, temporary, path);
        return true;
    }

    /// <summary>After a build that was killed between its two renames, the earlier folder is back where it was.</summary>
    private static void Recover(string place)
    {
        var previous = place + PreviousSuffix;
        if (!Directory.Exists(previous)) return;
        if (Directory.Exists(place)) DeleteOurs(previous);
        else Directory.Move(previous, place);
    }

    private static void DeleteOurs(string folder)
    {
        if (OwnFiles.In(folder) is null && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"'{folder}' is in the way, and coursepack did not make it");
        Directory.Delete(folder, recursive: true);
    }
}
