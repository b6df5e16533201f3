using System.Text;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>
/// Puts the lock in its place by a rename: whoever kills us leaves the old one or the new one, never half of one. The temporary
/// file comes before the packages, so that a folder that cannot be written to is found before anything has changed.
/// </summary>
internal sealed class LockFileStore : IDisposable
{
    private readonly string _path;

    private LockFileStore(string path) => _path = path;

    private string Temporary => _path + ".partial";

    /// <summary>Null when it cannot be written; then it has been reported.</summary>
    public static LockFileStore? Prepare(string path, string text, DiagnosticBag diagnostics)
    {
        var store = new LockFileStore(path);
        return Guard(path, diagnostics, () =>
        {
            using var stream = new FileStream(store.Temporary, FileMode.Create, FileAccess.Write, FileShare.None);
            stream.Write(Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }) ? store : null;
    }

    public bool Commit(DiagnosticBag diagnostics) => Guard(_path, diagnostics, () => File.Move(Temporary, _path, overwrite: true));

    public void Dispose()
    {
        try
        {
            File.Delete(Temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The finding that brought us here is the one to show.
        }
    }

    private static bool Guard(string path, DiagnosticBag diagnostics, Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(LockDiagnostics.Unwritable, null, "check that you may write to the course folder and that the disk is not full; without --publish nothing is written there", Path.GetFileName(path), e.Message);
            return false;
        }
    }
}
