using System.Runtime.CompilerServices;

namespace Packager.Tests.Write;

/// <summary>An empty folder for one test, beside the test program.</summary>
internal sealed class OutputFolder : IDisposable
{
    public OutputFolder([CallerMemberName] string test = "")
    {
        Path = System.IO.Path.Combine(AppContext.BaseDirectory, "out", test);
        Dispose();
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public IEnumerable<string> Names =>
        Directory.GetFileSystemEntries(Path).Select(p => System.IO.Path.GetFileName(p)).Order(StringComparer.Ordinal);

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}
