using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import;

/// <summary>The source, and what all stages of an import use.</summary>
internal sealed class ImportContext
{
    private readonly HashSet<string> _paths;
    private readonly TextLoader _texts;

    public ImportContext(ISourceTree tree, DiagnosticBag diagnostics)
    {
        Tree = tree;
        Diagnostics = diagnostics;
        _paths = new HashSet<string>(tree.Files, StringComparer.Ordinal);
        _texts = new TextLoader(tree, diagnostics);
    }

    public ISourceTree Tree { get; }

    public DiagnosticBag Diagnostics { get; }

    public CourseMarkdown Markdown { get; } = new();

    public FormulaCompiler Formulas { get; } = new();

    public bool Has(string path) => _paths.Contains(path);

    /// <summary>Null when it cannot be read as text; that has been reported.</summary>
    public SourceFile? Text(string path) => _texts.Load(path);

    public MediaFile Media(string path) => new MediaLoader(Tree, _texts).Load(path);

    public byte[] Bytes(string path)
    {
        using var stream = Tree.OpenRead(path);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>The keys of a small settings file in YAML or JSON; null when there are none that can be read (reported as a warning).</summary>
    public YamlMap? Settings(SourceFile file, string text, int start)
    {
        var findings = new DiagnosticBag();
        if (YamlLoader.Load(file, text, offset => start + offset, findings) is YamlMap map) return map;
        var why = findings.FirstOrDefault();
        Diagnostics.Report(ImportDiagnostics.Unreadable, why?.Span ?? file.Span(start), "mend it and import again, or write what it said into the course", file.Path, why?.Message ?? "it holds no keys");
        return null;
    }
}
