namespace LlmEvolution.Import.Writing;

/// <summary>Files that appear in a folder all at once, or not at all. Nothing that is there is ever overwritten.</summary>
internal static class NewFolder
{
    private const string Partial = ".coursepack-partial";

    /// <summary>There is nothing at this place, or an empty folder.</summary>
    public static bool IsFree(string path) => !File.Exists(path) && (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any());

    /// <param name="path">Absolute; free.</param>
    /// <param name="files">By path from the folder, with forward slashes.</param>
    /// <exception cref="IOException">It cannot be written; nothing has been left there.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of rights.</exception>
    public static void Write(string path, IReadOnlyDictionary<string, byte[]> files)
    {
        // An empty folder stays the one that it is: somebody may stand in it, and the folder above may be closed to us.
        var existing = Directory.Exists(path);
        var stage = existing ? Path.Combine(path, Partial) : Path.TrimEndingDirectorySeparator(path) + Partial;
        try
        {
            // Left by a run that was killed.
            if (Directory.Exists(stage)) Directory.Delete(stage, recursive: true);
            foreach (var (name, content) in files)
            {
                var file = Path.Combine(stage, name.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
            }
            if (existing) MoveInto(stage, path);
            else Directory.Move(stage, path);
        }
        finally
        {
            if (Directory.Exists(stage)) Directory.Delete(stage, recursive: true);
        }
    }

    private static void MoveInto(string stage, string folder)
    {
        var moved = new List<string>();
        try
        {
            foreach (var entry in Directory.GetFileSystemEntries(stage))
            {
                var target = Path.Combine(folder, Path.GetFileName(entry));
                // Refuses what has come into being since we looked.
                if (Directory.Exists(entry)) Directory.Move(entry, target);
                else File.Move(entry, target);
                moved.Add(target);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var target in moved)
            {
                if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
                else File.Delete(target);
            }
            throw;
        }
    }
}
