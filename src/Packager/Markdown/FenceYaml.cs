using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown;

/// <summary>The YAML inside a code fence, with places that count from the start of the file.</summary>
internal static class FenceYaml
{
    /// <summary>Null when it is broken (reported) or empty.</summary>
    public static YamlNode? Load(FencedCodeBlock fence, SourceFile file, DiagnosticBag diagnostics)
    {
        // Null in a fence without a line.
        var lines = fence.Lines.Lines?.Take(fence.Lines.Count).ToArray() ?? [];
        var text = string.Join('\n', lines.Select(l => l.Slice.ToString()));
        var starts = new int[lines.Length];
        for (int i = 0, at = 0; i < lines.Length; at += lines[i].Slice.Length + 1, i++) starts[i] = at;

        // A fence inside a list or box is indented, so each line has its own distance to the file.
        int ToFile(int offset)
        {
            var line = Array.BinarySearch(starts, offset);
            if (line < 0) line = ~line - 1;
            return lines.Length == 0 ? fence.Span.Start : lines[line].Slice.Start + offset - starts[line];
        }

        return YamlLoader.Load(file, text, ToFile, diagnostics);
    }
}
