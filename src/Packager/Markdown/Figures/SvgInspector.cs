using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Check;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>What an SVG inside a page may hold: drawing, text and references to itself. Nothing that runs, loads or styles.</summary>
internal sealed partial class SvgInspector(SourceFile file)
{
    private const string Classes = "use the classes of docs/authoring.md, which follow the reader's theme";

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";
    private static readonly string[] s_paints = ["fill", "stroke", "stop-color", "color", "flood-color", "lighting-color"];
    private static readonly string[] s_neutral = ["none", "currentColor", "inherit", "transparent"];

    private readonly List<SvgProblem> _problems = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public static IReadOnlyList<SvgProblem> Inspect(XElement root, SourceFile file)
    {
        var inspector = new SvgInspector(file);
        inspector.Inspect(root);
        return inspector._problems;
    }

    private void Inspect(XElement root)
    {
        if (root.Name != s_svg + "svg")
        {
            Refuse(root, "its root is not <svg xmlns=\"http://www.w3.org/2000/svg\">", "write that as the root");
            return;
        }
        InspectRoot(root);
        foreach (var element in root.DescendantsAndSelf()) InspectElement(element);
        foreach (var attribute in root.DescendantsAndSelf().Attributes()) InspectReferences(attribute);
    }

    private void InspectRoot(XElement root)
    {
        if (root.Attribute("viewBox") is null)
            Refuse(root, "it has no viewBox, so it cannot grow and shrink with the page", "add viewBox=\"0 0 width height\"");
        if (root.Attribute("width") is not null || root.Attribute("height") is not null)
            Refuse(root, "it has a fixed width or height", "remove both; viewBox is enough");
        if (root.Attribute("role")?.Value != "img" || string.IsNullOrWhiteSpace(root.Element(s_svg + "title")?.Value) || string.IsNullOrWhiteSpace(root.Element(s_svg + "desc")?.Value))
            _problems.Add(new SvgProblem(AccessibilityDiagnostics.SvgNames, PlaceOf(root), "it needs role=\"img\", a <title> and a <desc>", "add them, so that a screen reader can say what the figure shows"));
    }

    private void InspectElement(XElement element)
    {
        if (!SvgFigure.IsAllowed(element.Name))
        {
            Refuse(element, $"<{element.Name.LocalName}> is not allowed in a figure", HelpFor(element.Name.LocalName));
            return;
        }
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            if (InspectAttribute(attribute) is { } help)
                Refuse(attribute, $"the attribute {Show(attribute)} is not allowed in a figure", help);
            else if (IsFixed(attribute))
                _problems.Add(new SvgProblem(AccessibilityDiagnostics.FixedLook, PlaceOf(attribute), Show(attribute), Classes));
            if (attribute.Name == "id" && !_ids.Add(attribute.Value))
                Refuse(attribute, $"the id '{Shorten(attribute.Value)}' is used twice", "give each its own");
        }
    }

    private static string? InspectAttribute(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return "remove it: figures do not run scripts";
        if (name == "style") return Classes;
        if (name == "href" && !attribute.Value.StartsWith('#')) return "refer only to ids of the same file";
        if (Addresses().Count(attribute.Value) != References().Count(attribute.Value)) return "refer only to ids of the same file: url(#id)";
        return attribute.Name.Namespace == XNamespace.None || attribute.Name.Namespace == XNamespace.Xml || attribute.Name.Namespace == "http://www.w3.org/1999/xlink"
            ? null
            : "remove what a drawing program left behind";
    }

    private static bool IsFixed(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        return name == "font-family" || (s_paints.Contains(name) && !s_neutral.Contains(attribute.Value.Trim()) && !attribute.Value.StartsWith("url(#", StringComparison.Ordinal));
    }

    private void InspectReferences(XAttribute attribute)
    {
        var ids = attribute.Name.LocalName switch
        {
            "href" when attribute.Value.StartsWith('#') => [attribute.Value[1..]],
            "aria-labelledby" or "aria-describedby" => attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            _ => References().Matches(attribute.Value).Select(m => m.Groups[1].Value),
        };
        if (ids.FirstOrDefault(id => !_ids.Contains(id)) is { } missing)
            Refuse(attribute, $"it refers to the id '{Shorten(missing)}', which it does not hold", "add the id, or remove the reference");
    }

    private static string HelpFor(string element) => element switch
    {
        "style" => Classes,
        "script" => "remove it: figures do not run scripts",
        "image" => "use a bitmap as a figure of its own",
        _ => "draw it with paths, shapes and text",
    };

    private void Refuse(XObject node, string message, string help) =>
        _problems.Add(new SvgProblem(MarkdownDiagnostics.BadSvg, PlaceOf(node), message, help));

    private SourceSpan PlaceOf(XObject node) =>
        node is IXmlLineInfo line && line.HasLineInfo() ? file.Span(file.Lines.OffsetOf(line.LineNumber, line.LinePosition)) : file.Span(0);

    private static string Show(XAttribute attribute) => $"{attribute.Name.LocalName}=\"{Shorten(attribute.Value)}\"";

    private static string Shorten(string value) => PlainText.Shorten(value, 40);

    [GeneratedRegex(@"url\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();

    // Only this form, since the ids in it are rewritten for the page.
    [GeneratedRegex(@"url\(#([^)'""\s]+)\)")]
    private static partial Regex References();
}
