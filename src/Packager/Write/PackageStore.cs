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
        if (!HaveOwnNames(outputs, diagnostics) || !CreateFolder(diagnostics)) return [];
        var begun = new List<PackageOutput>();
        try
        {
            var clean = true;
            foreach (var output in outputs)
                clean &= Finish(output, begun, diagnostics, cancellation);
            cancellation.ThrowIfCancellationRequested();
            return clean ? MoveAll(outputs, diagnostics) : [];
        }
        finally
        {
            begun.ForEach(Delete);
        }
    }

    private static bool HaveOwnNames(IReadOnlyList<PackageOutput> outputs, DiagnosticBag diagnostics)
    {
        var twice = outputs.CountBy(o => o.FileName, StringComparer.OrdinalIgnoreCase).Where(n => n.Value > 1).Select(n => n.Key).ToList();
        foreach (var name in twice)
            diagnostics.Report(WriteDiagnostics.SameName, null, "give each course an 'id' of its own in course.yml", name);
        return twice.Count == 0;
    }

    private bool CreateFolder(DiagnosticBag diagnostics) => Guard(folder, diagnostics, () =>
    {
        Directory.CreateDirectory(folder);
        return true;
    });

    private bool Finish(
        PackageOutput output, List<PackageOutput> begun, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (!PackageLimits.Check(output, diagnostics)) return false;
        return Guard(output.FileName, diagnostics, () =>
        {
            OutputForms.Of(output.Form).Write(output, TemporaryOf(output), () => begun.Add(output), cancellation);
            return Verify(output, diagnostics, cancellation);
        });
    }

    private bool Verify(PackageOutput output, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        using var archive = OutputForms.Of(output.Form).Open(output, TemporaryOf(output));
        var findings = new DiagnosticBag();
        foreach (var rule in output.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(archive, findings);
        }
        foreach (var finding in findings) diagnostics.Add(finding);
        return !findings.HasErrors;
    }

    private ImmutableArray<string> MoveAll(IReadOnlyList<PackageOutput> outputs, DiagnosticBag diagnostics)
    {
        var ready = outputs.All(o => Guard(o.FileName, diagnostics, () => OutputForms.Of(o.Form).Ready(o, TemporaryOf(o), PathOf(o), diagnostics)));
        return ready ? [.. outputs.TakeWhile(o => Guard(o.FileName, diagnostics, () => Move(o))).Select(PathOf)] : [];
    }

    private bool Move(PackageOutput output)
    {
        OutputForms.Of(output.Form).Put(TemporaryOf(output), PathOf(output));
        return true;
    }

    private string TemporaryOf(PackageOutput output) => PathOf(output) + TemporarySuffix;

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

    private void Delete(PackageOutput output)
    {
        try
        {
            OutputForms.Of(output.Form).Delete(TemporaryOf(output));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The finding that brought us here is the one to show.
        }
    }
}
