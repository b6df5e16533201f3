using System.Collections.Immutable;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import.Outline;

/// <summary>A page's file with what its front matter says.</summary>
internal sealed record PageFile(SourceFile File, int BodyStart, YamlMap? FrontMatter)
{
    public string? this[string key] => FrontMatter?[key] is YamlScalar { IsNull: false } scalar ? scalar.Value.Trim() : null;
}

internal static class PageFiles
{
    // What becomes something in the course, or only arranged the old site.
    private static readonly string[] s_known = ["title", "description", "summary", "sidebar_position", "sidebar_label", "id", "slug", "draft", "tags", "order", "weight", "nav_order", "layout", "pagination_next", "pagination_prev", "hide_title", "hide_table_of_contents", "sidebar_class_name", "displayed_sidebar"];

    public static bool IsPage(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null when it cannot be read, or is a draft; both have been reported.</summary>
    public static PageFile? Load(string path, ImportContext context)
    {
        if (context.Text(path) is not { } file) return null;
        var page = Split(file, context);
        foreach (var entry in page.FrontMatter?.Entries.Where(e => !s_known.Contains(e.Key.Value)) ?? [])
            context.Diagnostics.Report(ImportDiagnostics.FrontMatter, entry.Key.Span, "write what learners need of it into the text", entry.Key.Value);
        if (page["draft"] != "true") return page;
        context.Diagnostics.Report(ImportDiagnostics.Draft, page.FrontMatter!["draft"]!.Span, "remove 'draft: true' and import again when it is ready", page["title"] ?? path);
        return null;
    }

    public static ImmutableArray<string> Tags(PageFile page) => page.FrontMatter?["tags"] switch
    {
        YamlList list => [.. list.Items.OfType<YamlScalar>().Where(s => !s.IsNull).Select(s => s.Value)],
        _ => [],
    };

    private static PageFile Split(SourceFile file, ImportContext context)
    {
        if (file.Lines.TextOf(1).TrimEnd() != "---") return new PageFile(file, 0, null);
        for (var line = 2; line <= file.Lines.LineCount; line++)
        {
            if (file.Lines.TextOf(line).TrimEnd() != "---") continue;
            var start = file.Lines.OffsetOf(2, 1);
            var body = line == file.Lines.LineCount ? file.Text.Length : file.Lines.OffsetOf(line + 1, 1);
            var yaml = file.Text[start..file.Lines.OffsetOf(line, 1)];
            return new PageFile(file, body, string.IsNullOrWhiteSpace(yaml) ? null : context.Settings(file, yaml, start));
        }
        return new PageFile(file, 0, null);
    }
}
