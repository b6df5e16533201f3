using System.Runtime.CompilerServices;
using System.Text;
using LlmEvolution.Import;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Import.Tests;

/// <summary>Something to import, on the disk, in a folder of the test's own.</summary>
internal sealed class Source
{
    private readonly string _folder;

    public Source([CallerMemberName] string test = "")
    {
        _folder = Path.Combine(AppContext.BaseDirectory, "sources", test);
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        Directory.CreateDirectory(_folder);
    }

    public string PathOf(string path) => Path.Combine(_folder, path.Replace('/', Path.DirectorySeparatorChar));

    public Source Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public Source Add(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), content);
        return this;
    }

    /// <param name="file">A file of the source; empty: the whole folder.</param>
    public Imported Import(string file = "")
    {
        var findings = new DiagnosticBag();
        var info = new CourseInfo("imported", null, "en", "https://example.org/imported", new DateOnly(2026, 11, 24)) { FallbackTitle = "Imported" };
        var files = CourseImport.Run(file.Length == 0 ? _folder : PathOf(file), info, findings);
        return new Imported(files ?? new Dictionary<string, byte[]>(), [.. findings.Sorted().Select(Findings.Show)]);
    }
}

/// <param name="Findings">Of the import, as <c>file:line:column code message | help</c>.</param>
internal sealed record Imported(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Findings)
{
    public string this[string path] => Encoding.UTF8.GetString(Files[path]);

    public IEnumerable<string> Paths => Files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a lesson below its front matter.</summary>
    public string Body(string path) => this[path].Split("\n---\n", 2)[1].TrimStart('\n');

    public MemorySourceTree Tree()
    {
        var tree = new MemorySourceTree();
        foreach (var (path, content) in Files) tree.Add(path, content);
        return tree;
    }

    /// <summary>The errors that 'check' has about the course that was made.</summary>
    public IReadOnlyList<string> Errors()
    {
        var findings = new DiagnosticBag();
        new LlmEvolution.Packager.Compiler(Tree(), findings).Check();
        return [.. findings.Sorted().Where(d => d.Severity == Severity.Error).Select(Packager.Testing.Findings.Show)];
    }

    /// <summary>Codes of the import's findings, each with its place.</summary>
    public IEnumerable<string> Codes() => Findings.Select(f => string.Join(' ', f.Split(' ').Take(2)));
}
