namespace Packager.Tests.Source;

/// <summary>A folder of its own below the test's bin folder, gone after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly string _root = Path.Combine(AppContext.BaseDirectory, "folders", TestContext.Current.Test!.UniqueID);

    public TestFolder() => Directory.CreateDirectory(_root);

    public string PathOf(string path) => Path.Combine(_root, path);

    public TestFolder Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public TestFolder Link(string path, string target)
    {
        File.CreateSymbolicLink(PathOf(path), target);
        return this;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
