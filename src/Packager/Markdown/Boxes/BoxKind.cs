namespace LlmEvolution.Packager.Markdown.Boxes;

internal static class BoxKind
{
    public static readonly IReadOnlyList<string> All = ["note", "tip", "warning", "definition", "example"];
}
