using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Translations;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown.Checks;

/// <summary>Code fences named <c>check</c> hold a question in YAML; it stays attached to its fence for the render stage.</summary>
internal static class CheckFences
{
    public static Question? QuestionOf(FencedCodeBlock fence) => fence.GetData(typeof(CheckFences)) as Question;

    public static bool IsCheck(FencedCodeBlock fence) => fence.Info == "check";

    public static ImmutableArray<Question> Read(MarkdownDocument body, SourceFile file, CourseMarkdown markdown, DiagnosticBag diagnostics, TranslatedBody? translation = null)
    {
        var builder = new QuestionBuilder(markdown, diagnostics);
        var questions = ImmutableArray.CreateBuilder<Question>();
        foreach (var fence in body.Descendants<FencedCodeBlock>().Where(IsCheck))
        {
            if (ReadYaml(fence, file, diagnostics) is not { } map) continue;
            if (builder.Build(new MapReader(translation?.Merge(fence, map) ?? map, "a check", diagnostics), scored: false) is not { } question) continue;
            fence.SetData(typeof(CheckFences), question);
            questions.Add(question);
        }
        return questions.ToImmutable();
    }

    private static YamlMap? ReadYaml(FencedCodeBlock fence, SourceFile file, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var node = FenceYaml.Load(fence, file, diagnostics);
        if (node is YamlMap map) return map;
        if (diagnostics.Count == before)
            diagnostics.Report(LoadDiagnostics.NotAMapping, node?.Span ?? file.Span(fence.Span.Start, 3), "write the question's keys (id, type, stem, …) in the fence", "the check", "a mapping (key: value)", node?.Kind ?? "empty");
        return null;
    }
}
