using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Diff;

/// <summary>Reads whichever of the three a path leads to.</summary>
internal static class SnapshotReader
{
    /// <summary>Null when it cannot be read; that has been reported.</summary>
    public static Snapshot? Read(DiffInput input)
    {
        if (Directory.Exists(input.Path)) return ReadFolder(new DiskSourceTree(input.Path), input);
        if (!File.Exists(input.Path))
        {
            input.Findings.Report(DiffDiagnostics.NotComparable, null, "check the path: there is nothing by that name", input.Name);
            return null;
        }
        return Path.GetExtension(input.Path) == Path.GetExtension(CourseLock.FileName) ? ReadLock(input) : PackageReader.Read(input);
    }

    /// <summary>Without the check stage: a course that would not build yet can still be compared, and one that breaks its lock most of all.</summary>
    public static Snapshot? ReadFolder(ISourceTree tree, DiffInput input)
    {
        if (CourseLoader.Load(tree, input.Findings) is not { } files) return null;
        var course = CourseBuilder.Build(files, input.Findings);
        var published = LockLoader.Load(tree, input.Findings)?.Edition;
        return input.Findings.HasErrors ? null : new Snapshot(Snapshot.Kinds.Folder, null, true, CourseEdition.Of(PublishedIds.Apply(course, published), course.Delivery, published));
    }

    private static Snapshot? ReadLock(DiffInput input)
    {
        var tree = new DiskSourceTree(Path.GetDirectoryName(input.Path)!);
        return new TextLoader(tree, input.Findings).Load(Path.GetFileName(input.Path)) is { } file && LockLoader.Load(file, input.Findings) is { } published
            ? new Snapshot(Snapshot.Kinds.Lock, null, true, published.Edition)
            : null;
    }
}
