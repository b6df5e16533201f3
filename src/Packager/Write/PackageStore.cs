using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Write;

/// <summary>
/// Puts finished packages into a folder: all of them, or none. Each is written beside its place under a temporary
/// name, read back and checked by its target's rules; the renames come when all are clean, and never show half a file.
/// </summary>
/// <param name="folder">Absolute path; made if it is not there.</param>
internal sealed class PackageStore(string folder)
{
    private const string TemporarySuffix = ".partial";

    /// <returns>
    /// The paths of the packages that are in place: all of them, or none when there is an error. Only a rename that
    /// fails after another succeeded can leave it at some.
    /// </returns>
    /// <exception cref="OperationCanceledException">Cancelled; nothing has changed.</exception>
    public ImmutableArray<string> Write(
        IReadOnlyList<PackageOutput> outputs, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        if (!CreateFolder(diagnostics)) return [];
        var temporary = new List<string>();
        try
        {
            var clean = true;
            foreach (var output in outputs)
                clean &= Finish(output, temporary, diagnostics, cancellation);
            cancellation.ThrowIfCancellationRequested();
            return clean ? MoveAll(outputs, diagnostics) : [];
        }
        finally
        {
            temporary.ForEach(Delete);
        }
    }

    private bool CreateFolder(DiagnosticBag diagnostics) => Guard(folder, diagnostics, () =>
    {
        Directory.CreateDirectory(folder);
        return true;
    });

    private bool Finish(
        PackageOutput output, List<string> temporary, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (!PackageLimits.Check(output, diagnostics)) return false;
        return Guard(output.FileName, diagnostics, () =>
        {
            var path = PathOf(output) + TemporarySuffix;
            using (var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                temporary.Add(path); // only now: until it is open it may be another build's
                PackageWriter.Write(stream, output.Files, output.Timestamp, cancellation);
                stream.Flush(flushToDisk: true);
            }
            return Verify(output, path, diagnostics, cancellation);
        });
    }

    private static bool Verify(
        PackageOutput output, string path, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        using var archive = new PackageArchive(output.FileName, File.OpenRead(path));
        var findings = new DiagnosticBag();
        foreach (var rule in output.Target.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(archive, findings);
        }
        // The package is about to be deleted: nobody could open the place.
        foreach (var finding in findings) diagnostics.Add(finding with { Span = null });
        return !findings.HasErrors;
    }

    private ImmutableArray<string> MoveAll(IReadOnlyList<PackageOutput> outputs, DiagnosticBag diagnostics)
    {
        // A rename over a folder would fail half-way through several packages.
        foreach (var output in outputs.Where(o => Directory.Exists(PathOf(o))))
        {
            diagnostics.Report(
                WriteDiagnostics.Unwritable, null, "choose another output folder", output.FileName, "a folder has that name");
            return [];
        }
        return [.. outputs.Select(PathOf).TakeWhile(path => Guard(Path.GetFileName(path), diagnostics, () => Move(path)))];
    }

    private static bool Move(string path)
    {
        File.Move(path + TemporarySuffix, path, overwrite: true);
        return true;
    }

    private string PathOf(PackageOutput output) => Path.Combine(folder, output.FileName);

    private static bool Guard(string name, DiagnosticBag diagnostics, Func<bool> action)
    {
        try
        {
            return action();
        }
        catch (UnreadableFileException e)
        {
            diagnostics.Report(WriteDiagnostics.Unreadable, null, null, name, e.Path, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(
                WriteDiagnostics.Unwritable, null,
                "check that the output folder is a folder, that you may write to it and that the disk is not full",
                name, e.Message);
        }
        return false;
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The finding that brought us here is the one to show.
        }
    }
}
