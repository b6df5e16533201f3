using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Write;

internal static class FolderWriter
{
    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    public static void Write(PackageFile file, string folder, DateTime timestamp)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            using var source = PackageWriter.Reading(file, file.Open);
            source.CopyTo(target);
        }
        File.SetLastWriteTimeUtc(path, timestamp);
    }
}
