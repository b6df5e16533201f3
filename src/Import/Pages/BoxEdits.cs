using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace LlmEvolution.Import.Pages;

/// <summary>Admonitions (<c>:::tip[Title]</c>) and alerts (<c>&gt; [!TIP]</c>) become boxes.</summary>
internal static partial class BoxEdits
{
    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = "note",
        ["info"] = "note",
        ["important"] = "note",
        ["secondary"] = "note",
        ["success"] = "tip",
        ["tip"] = "tip",
        ["hint"] = "tip",
        ["warning"] = "warning",
        ["caution"] = "warning",
        ["danger"] = "warning",
        ["definition"] = "definition",
        ["example"] = "example",
    };

    public static void Add(PageWork work)
    {
        for (var line = work.File.Lines.PositionOf(work.Page.BodyStart).Line; line <= work.File.Lines.LineCount; line++)
        {
            var start = work.File.Lines.OffsetOf(line, 1);
            if (start < work.Page.BodyStart || Opening().Match(work.File.Lines.TextOf(line)) is not { Success: true } box || work.InCode(start + box.Groups[2].Index)) continue;
            var title = box.Groups[4].Success ? box.Groups[4].Value : box.Groups[5].Value;
            var kind = KindOf(work, box.Groups[3].Value, start + box.Groups[3].Index);
            work.Edits.Replace(start, box.Length, $"{box.Groups[1].Value}{box.Groups[2].Value} {kind} {title.Trim()}".TrimEnd());
        }
        foreach (var quote in work.Document.Descendants<QuoteBlock>()) AddAlert(work, quote);
    }

    private static void AddAlert(PageWork work, QuoteBlock quote)
    {
        if (quote.Span.Start < work.Page.BodyStart || Alert().Match(work.Slice(quote)) is not { Success: true } alert) return;
        var start = quote.Span.Start;
        work.Edits.Replace(start, alert.Length, $"::: {KindOf(work, alert.Groups[1].Value, start + alert.Groups[1].Index)}");
        var first = work.File.Lines.PositionOf(start).Line;
        var last = work.File.Lines.PositionOf(quote.Span.End).Line;
        for (var line = first + 1; line <= last; line++)
        {
            if (Mark().Match(work.File.Lines.TextOf(line)) is { Success: true } mark) work.Edits.Delete(work.File.Lines.OffsetOf(line, 1) + mark.Groups[1].Index, mark.Groups[1].Length);
        }
        work.Edits.Insert(Math.Min(work.Text.Length, quote.Span.End + 1), "\n:::\n");
    }

    private static string KindOf(PageWork work, string written, int place)
    {
        if (s_kinds.TryGetValue(written, out var kind)) return kind;
        work.Report(ImportDiagnostics.Box, place, written.Length, $"write one of: note, tip, warning, definition, example", written);
        return "note";
    }

    [GeneratedRegex(@"^([ \t>]*)(:{3,})[ \t]*([A-Za-z][A-Za-z0-9_-]*)[ \t]*(?:\[([^\]\n]*)\]|([^\[\{\n]*))[^\n]*$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^>[ \t]*\[!([A-Za-z]+)\][ \t]*")]
    private static partial Regex Alert();

    [GeneratedRegex(@"^\s*(>[ ]?)")]
    private static partial Regex Mark();
}
