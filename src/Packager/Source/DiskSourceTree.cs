namespace LlmEvolution.Packager.Source;

/// <summary>
/// A course folder on disk. Hidden files and folders, <c>node_modules</c> and links that leave the folder are not part of it.
/// </summary>
public sealed class DiskSourceTree : ISourceTree
{
    private readonly string _root;
    private readonly Lazy<IReadOnlyList<string>> _files;

    /// <param name="root">Absolute path of an existing folder.</param>
    public DiskSourceTree(string root)
    {
        _root = Path.TrimEndingDirectorySeparator(root);
        _files = new Lazy<IReadOnlyList<string>>(List);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => _files.Value;

    /// <inheritdoc/>
    public long LengthOf(string path) => new FileInfo(Absolute(path)).Length;

    /// <inheritdoc/>
    public Stream OpenRead(string path) => File.OpenRead(Absolute(path));

    private string Absolute(string path) => Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));

    private List<string> List()
    {
        var found = new List<string>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(_root)]);
        while (folders.TryPop(out var folder))
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.') || LeavesRoot(entry)) continue;
                if (entry is DirectoryInfo child)
                {
                    // A linked folder could contain itself.
                    if (child.Name != "node_modules" && child.LinkTarget is null) folders.Push(child);
                }
                else
                {
                    found.Add(Path.GetRelativePath(_root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
                }
            }
        }
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private bool LeavesRoot(FileSystemInfo entry)
    {
        if (entry.LinkTarget is null) return false;
        try
        {
            var target = entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            return !target.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || PassesLink(target);
        }
        catch (IOException)
        {
            // A link to itself.
            return true;
        }
    }

    // A folder on the way may itself be a link, so that the path only looks as if it stayed inside.
    private bool PassesLink(string target)
    {
        for (var folder = Directory.GetParent(target)!; folder.FullName.Length > _root.Length; folder = folder.Parent!)
        {
            if (folder.LinkTarget is not null) return true;
        }
        return false;
    }
}
