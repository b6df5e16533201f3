using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Load;

/// <summary>The YAML between two lines of three hyphens at the start of a lesson.</summary>
internal static class FrontMatter
{
    /// <returns>The keys and the offset at which the body begins; null when there are none (reported).</returns>
    public static (YamlMap Map, int BodyStart)? Load(SourceFile file, DiagnosticBag diagnostics)
    {
        if (file.Lines.TextOf(1).TrimEnd() != "---")
        {
            diagnostics.Report(LoadDiagnostics.NoFrontMatter, file.Span(0), "begin the file with '---', then title, summary and minutes, then '---'");
            return null;
        }
        var start = file.Lines.OffsetOf(2, 1);
        for (var line = 2; line <= file.Lines.LineCount; line++)
        {
            if (file.Lines.TextOf(line).TrimEnd() != "---") continue;
            var text = file.Text[start..file.Lines.OffsetOf(line, 1)];
            var bodyStart = line == file.Lines.LineCount ? file.Text.Length : file.Lines.OffsetOf(line + 1, 1);
            return Parse(file, text, start, diagnostics) is { } map ? (map, bodyStart) : null;
        }
        diagnostics.Report(LoadDiagnostics.OpenFrontMatter, file.Span(0, 3), "write '---' on a line of its own after the last key");
        return null;
    }

    private static YamlMap? Parse(SourceFile file, string text, int start, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var node = YamlLoader.Load(file, text, offset => start + offset, diagnostics);
        if (node is YamlMap map) return map;
        if (diagnostics.Count == before)
            diagnostics.Report(LoadDiagnostics.NotAMapping, node?.Span ?? file.Span(0, 3), "write keys such as 'title: …'", "the front matter", "a mapping (key: value)", node?.Kind ?? "empty");
        return null;
    }
}
