using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown.Blocks;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace LlmEvolution.Import.Pages;

/// <summary>A code block names its language and nothing else; none is taken for an interactive block.</summary>
internal static partial class CodeEdits
{
    private static readonly string[] s_blocks = [.. BlockFences.Kinds, "check"];

    public static void Add(PageWork work)
    {
        foreach (var fence in work.Document.Descendants<FencedCodeBlock>().Where(f => f is not MathBlock && f.Span.Start >= work.Page.BodyStart))
        {
            var start = fence.Span.Start;
            while (start < work.Text.Length && work.Text[start] == fence.FencedChar) start++;
            var end = work.Text.IndexOf('\n', start);
            if (end < 0) end = work.Text.Length;
            var language = Language().Match(work.Text[start..end]).Groups[1].Value.ToLowerInvariant();
            if (language.Length == 0 || NearMiss.Of(language, s_blocks) is not null) language = "text";
            work.Edits.Replace(start, end - start, language);
        }
    }

    [GeneratedRegex(@"^\s*\{?\.?([A-Za-z0-9+#._-]*)")]
    private static partial Regex Language();
}
