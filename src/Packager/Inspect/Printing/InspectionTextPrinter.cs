using System.Globalization;
using LlmEvolution.Packager.Diagnostics.Printing;

namespace LlmEvolution.Packager.Inspect.Printing;

/// <summary>What a package is, for people. Every text in it is a stranger's, so that none reaches the terminal as it is.</summary>
public static class InspectionTextPrinter
{
    // Lines of the outline; a manifest can have ten thousand, and JSON has them all.
    private const int OutlineLimit = 400;

    /// <summary>Writes what a person reads about one package.</summary>
    public static void Print(Inspection inspection, TextWriter output)
    {
        Line(output, $"{inspection.Path}: {inspection.Standard?.ToString() ?? "not known"}, {SizeOf(inspection.Length)}");
        if (inspection.Summary is not { } summary) return;
        Line(output, $"  title: {summary.Title ?? "none"}");
        foreach (var identifier in summary.Identifiers) Line(output, $"  {identifier.Name}: {identifier.Value}");
        Line(output, $"  files: {summary.Files}");
        var left = OutlineLimit;
        foreach (var node in summary.Outline) Print(node, "  ", ref left, output);
        if (left < 0) Line(output, $"  … and {-left} more; --json has all");
        foreach (var risk in summary.Risks) Line(output, $"  at risk: {risk}");
    }

    private static void Print(OutlineNode node, string indent, ref int left, TextWriter output)
    {
        if (left-- > 0)
        {
            var size = node.Length is { } length ? $", {SizeOf(length)}" : "";
            var launch = node.Launch is null ? "" : $" -> {node.Launch}{size}";
            var rules = string.Concat(node.Rules.Select(r => $"; {r.Name} {r.Value}"));
            Line(output, $"{indent}{node.Kind} '{node.Title}' ({node.Id}){launch}{rules}");
        }
        foreach (var child in node.Children) Print(child, indent + "  ", ref left, output);
    }

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(TerminalText.OneLine(text.ToString(CultureInfo.InvariantCulture)));

    private static string SizeOf(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0.#} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB"),
    };
}
