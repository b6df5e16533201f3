using System.Text.Json.Nodes;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Schemas.Tests;

/// <summary>A kind of document: the name of its schema, how the loader gets to read one, and samples that use every key.</summary>
/// <param name="Schema">Its name in schemas/.</param>
/// <param name="File">The file in which the loader's findings stand.</param>
/// <param name="Tree">A course with the document in its place.</param>
/// <param name="Samples">YAML without a finding about its form.</param>
internal sealed record Kind(string Schema, string File, Func<string, ISourceTree> Tree, IReadOnlyList<string> Samples)
{
    // Keys, kinds, words, ranges, ids and counts: what a schema can say, too. What takes a comparison of values is the loader's alone.
    private static readonly string[] s_form = ["LE1006", "LE1016", "LE1601", "LE2001", "LE2002", "LE2003", "LE2004", "LE2005", "LE2006", "LE2015", "LE2016", "LE3202"];

    // Comparisons under one of these codes.
    private static readonly string[] s_values = ["is not a section of 'sections'", "have the same key", "is the name of two", "stands twice", "'2026-11' is not a count", "'w' must be from", "is not a key of a row", "is not a key of strings."];

    public IEnumerable<JsonNode> Documents => Samples.Select(Parse);

    public static JsonNode Parse(string yaml) => YamlJson.Of(YamlLoader.Load(new SourceFile("sample.yml", yaml), []))!;

    /// <summary>What the loader says about a document, which is written as JSON: that is YAML in flow style.</summary>
    public IReadOnlyList<Diagnostic> Load(JsonNode? document) => LoadText(document?.ToJsonString() ?? "null");

    public IReadOnlyList<Diagnostic> LoadText(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var tree = Tree(yaml);
        if (File == CourseLock.FileName) LockLoader.Load(tree, diagnostics);
        else new Compiler(tree, diagnostics).Check();
        return [.. diagnostics.Where(d => d.Span?.File.Path == File && d.Severity == Severity.Error)];
    }

    public static bool IsAboutForm(Diagnostic finding) => s_form.Contains(finding.Code) && !s_values.Any(m => finding.Message.Contains(m, StringComparison.Ordinal));

    public override string ToString() => Schema;

    public static Kind Fence(string name, params string[] samples) => new(name, SmallCourse.Lesson, yaml => SmallCourse.WithBody($"```{name}\n{yaml}\n```\n\nText.\n"), samples);
}
