using System.Text.RegularExpressions;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import.Outline;

/// <param name="Path">As written; null for a draft.</param>
/// <param name="Level">0 for chapters that stand in no other.</param>
internal sealed record SummaryChapter(string Title, string? Path, string? Part, int Level, SourceSpan Place);

/// <summary>SUMMARY.md line by line: <c># Part</c>, <c>- [Chapter](path.md)</c> with nested lists, and chapters without a list before and after.</summary>
internal static partial class SummaryReader
{
    public static IReadOnlyList<SummaryChapter> Read(SourceFile file, ImportContext context)
    {
        var chapters = new List<SummaryChapter>();
        var indents = new Stack<int>();
        string? part = null;
        for (var line = 1; line <= file.Lines.LineCount; line++)
        {
            var text = file.Lines.TextOf(line);
            if (Part().Match(text) is { Success: true } head)
            {
                // The first heading names the book, unless chapters stand before it.
                var name = head.Groups[1].Value.Trim();
                if (!(part is null && chapters.Count == 0 && name.Equals("Summary", StringComparison.OrdinalIgnoreCase))) part = name;
                indents.Clear();
            }
            else if (Chapter().Match(text) is { Success: true } entry)
            {
                var listed = entry.Groups[2].Success;
                var indent = entry.Groups[1].Value.Replace("\t", "    ", StringComparison.Ordinal).Length;
                while (indents.TryPeek(out var above) && above >= indent) indents.Pop();
                var level = listed ? indents.Count : 0;
                if (listed) indents.Push(indent);
                var path = entry.Groups[4].Value.Trim().TrimStart('<').TrimEnd('>');
                var place = file.Span(file.Lines.OffsetOf(line, 1) + entry.Groups[3].Index - 1, text.TrimEnd().Length - entry.Groups[3].Index + 1);
                chapters.Add(new SummaryChapter(Clean(entry.Groups[3].Value), path.Length == 0 ? null : Uri.UnescapeDataString(path.Split('#')[0]), part, level, place));
            }
            else if (Directive().Match(text) is { Success: true } other)
            {
                context.Diagnostics.Report(ImportDiagnostics.NotCarriedOut, file.Span(file.Lines.OffsetOf(line, 1) + other.Index, other.Length), "write the chapter as '- [Title](path.md)'", other.Value);
            }
        }
        return chapters;
    }

    private static string Clean(string title) => title.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^#\s+(.+)$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(\s*)([-*+]\s+)?\[((?:[^\]\\]|\\.)+)\]\(([^)]*)\)\s*$")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Directive();
}
