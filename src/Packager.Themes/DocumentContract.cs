using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Themes;

/// <summary>What docs/page-contract.md asks of the document around main.</summary>
internal static class DocumentContract
{
    public static IEnumerable<string> MissingFrom(string document, Page page, string mainHtml)
    {
        List<HtmlTag> tags = [.. HtmlTag.In(document)];
        if (!document.StartsWith("<!doctype html>", StringComparison.OrdinalIgnoreCase)) yield return "<!doctype html> as its beginning";
        if (!tags.Exists(t => t.Name == "html" && t.Has("lang", page.Site.Language) && t.Has("data-root", page.Root)))
            yield return "<html lang=\"@Model.Site.Language\" data-root=\"@Model.Root\">";
        if (!tags.Exists(t => t.Name == "meta" && t.Has("http-equiv", "Content-Security-Policy"))) yield return "<meta http-equiv=\"Content-Security-Policy\" …>";
        if (!tags.Exists(t => t.Name == "title")) yield return "<title>";
        foreach (var style in page.Site.Styles.Where(s => !tags.Exists(t => t.Name == "link" && t.Has("href", page.Root + s)))) yield return $"a link to {page.Root + style}";
        foreach (var script in Scripts(page).Where(s => !tags.Exists(t => t.Name == "script" && t.Has("src", page.Root + s))))
            yield return $"<script src=\"{page.Root + script}\" defer></script>";
        if (tags.Find(t => t.Name == "main" && t.Has("id", "main") && t.Has("data-page", page.Kind) && t.Has("data-page-id", page.Id)) is not { } main)
            yield return "<main id=\"main\" tabindex=\"-1\" data-page=\"@Model.Kind\" data-page-id=\"@Model.Id\">";
        else if (document.IndexOf(mainHtml, main.End, StringComparison.Ordinal) < 0)
            yield return "@Main inside <main>";
    }

    private static string[] Scripts(Page page) => page.DataScript.Length == 0 ? [] : [page.DataScript, page.Site.Player];
}
