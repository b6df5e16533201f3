using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Source;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown.Checks;

/// <summary>Code fences named <c>check</c> hold a question in YAML; it stays attached to its fence for the render stage.</summary>
internal static class CheckFences
{
    public static Question? QuestionOf(FencedCodeBlock fence) => fence.GetData(typeof(CheckFences)) as Question;

    public static bool IsCheck(FencedCodeBlock fence) => fence.Info == "check";

    public static ImmutableArray<Question> Read(MarkdownDocument body, SourceFile file, CourseMarkdown markdown, DiagnosticBag diagnostics)
    {
        var builder = new QuestionBuilder(markdown, diagnostics);
        var questions = ImmutableArray.CreateBuilder<Question>();
        foreach (var fence in body.Descendants<FencedCodeBlock>().Where(IsCheck))
        {
            if (ReadYaml(fence, file, diagnostics) is not { } map) continue;
            if (builder.Build(new MapReader(map, "a check", diagnostics), scored: false) is not { } question) continue;
            fence.SetData(typeof(CheckFences), question);
            questions.Add(question);
        }
        return questions.ToImmutable();
    }

    private static YamlMap? ReadYaml(FencedCodeBlock fence, SourceFile file, DiagnosticBag diagnostics)
    {
        // Markdig's array is null for an empty fence.
        var lines = (fence.Lines.Lines ?? []).Take(fence.Lines.Count).Select(l => l.Slice).ToArray();
        var text = string.Join('\n', lines.Select(l => l.ToString()));
        var starts = new int[lines.Length];
        for (int i = 0, at = 0; i < lines.Length; at += lines[i].Length + 1, i++) starts[i] = at;

        // A fence inside a list or box is indented, so each line has its own distance to the file.
        int ToFile(int offset)
        {
            var line = Array.BinarySearch(starts, offset);
            if (line < 0) line = ~line - 1;
            return lines.Length == 0 ? fence.Span.Start : lines[line].Start + offset - starts[line];
        }

        var before = diagnostics.Count;
        var node = YamlLoader.Load(file, text, ToFile, diagnostics);
        if (node is YamlMap map) return map;
        if (diagnostics.Count == before)
            diagnostics.Report(LoadDiagnostics.NotAMapping, node?.Span ?? file.Span(fence.Span.Start, 3), "write the question's keys (id, type, stem, …) in the fence", "the check", "a mapping (key: value)", node?.Kind ?? "empty");
        return null;
    }
}
