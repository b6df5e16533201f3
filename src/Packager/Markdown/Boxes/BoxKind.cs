namespace LlmEvolution.Packager.Markdown.Boxes;

internal static class BoxKind
{
    public static readonly IReadOnlyList<string> All = ["note", "tip", "warning", "definition", "example"];

    /// <summary>What a screen reader and print say where the theme shows a colour.</summary>
    public static string LabelOf(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..];
}
