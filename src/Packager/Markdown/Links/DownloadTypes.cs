namespace LlmEvolution.Packager.Markdown.Links;

/// <summary>
/// What learners may be given. Nothing that runs: a page or a drawing with script would act in the LMS's name, since it comes
/// from its address, and a program is what mail filters and LMSs refuse.
/// </summary>
internal static class DownloadTypes
{
    private static readonly string[] s_given =
    [
        ".csv", ".docx", ".epub", ".gif", ".ics", ".ipynb", ".jpeg", ".jpg", ".json", ".m4a", ".mp3", ".mp4", ".odp", ".ods", ".odt", ".pdf",
        ".png", ".pptx", ".py", ".r", ".rtf", ".sql", ".tex", ".tsv", ".txt", ".vtt", ".wav", ".webm", ".webp", ".xlsx", ".zip",
    ];

    private static readonly string[] s_pages = [".html", ".htm", ".xhtml", ".svg", ".js", ".mjs", ".css", ".xml", ".php", ".swf"];
    private static readonly string[] s_macros = [".docm", ".xlsm", ".pptm", ".dotm", ".xlam"];
    private static readonly string[] s_old = [".doc", ".xls", ".ppt"];

    /// <summary>What a reader of any language calls it: PDF, DOCX; null when it is not offered.</summary>
    public static string? Find(string path) => s_given.Contains(Path.GetExtension(path).ToLowerInvariant()) ? Path.GetExtension(path)[1..].ToUpperInvariant() : null;

    public static string Refusal(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        "" => "its name does not say what it is",
        var page when s_pages.Contains(page) => $"a {page} file would run in the LMS's name",
        var macros when s_macros.Contains(macros) => "it may hold macros",
        var old when s_old.Contains(old) => "it may hold macros, which its name does not tell",
        var other => $"{other} files are not known to be harmless",
    };

    public static string HelpFor(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".svg" => "show it as a figure: ![text](name.svg)",
        ".html" or ".htm" or ".xhtml" => "write it as a lesson, save it as PDF, or link to it on the web",
        var macros when s_macros.Contains(macros) || s_old.Contains(macros) => "save it as .docx, .xlsx, .pptx or .pdf",
        _ => "put it into a .zip, save it as PDF, or link to it on the web",
    };
}
