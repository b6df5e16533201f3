using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>What an SVG inside a page may hold: drawing, text and references to itself. Nothing that runs, loads or styles.</summary>
internal static class SvgInspector
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static IEnumerable<SvgProblem> Inspect(XElement root, SourceFile file)
    {
        if (root.Name != s_svg + "svg")
        {
            yield return new SvgProblem(PlaceOf(root, file), "its root is not <svg xmlns=\"http://www.w3.org/2000/svg\">", "write that as the root", Fatal: true);
            yield break;
        }
        foreach (var problem in InspectRoot(root, file)) yield return problem;
        foreach (var element in root.DescendantsAndSelf())
        {
            if (!SvgFigure.IsAllowed(element.Name))
            {
                yield return new SvgProblem(PlaceOf(element, file), $"<{element.Name.LocalName}> is not allowed in a figure", HelpFor(element.Name.LocalName), Fatal: true);
                continue;
            }
            foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
            {
                if (InspectAttribute(attribute) is { } help)
                    yield return new SvgProblem(PlaceOf(attribute, file), $"the attribute {attribute.Name.LocalName}=\"{Shorten(attribute.Value)}\" is not allowed in a figure", help, Fatal: true);
            }
        }
    }

    private static IEnumerable<SvgProblem> InspectRoot(XElement root, SourceFile file)
    {
        if (root.Attribute("viewBox") is null)
            yield return new SvgProblem(PlaceOf(root, file), "it has no viewBox, so it cannot grow and shrink with the page", "add viewBox=\"0 0 width height\"", Fatal: true);
        if (root.Attribute("width") is not null || root.Attribute("height") is not null)
            yield return new SvgProblem(PlaceOf(root, file), "it has a fixed width or height", "remove both; viewBox is enough", Fatal: true);
        if (root.Attribute("role")?.Value != "img" || string.IsNullOrWhiteSpace(root.Element(s_svg + "title")?.Value) || string.IsNullOrWhiteSpace(root.Element(s_svg + "desc")?.Value))
            yield return new SvgProblem(PlaceOf(root, file), "it needs role=\"img\", a <title> and a <desc>", "add them, so that a screen reader can say what the figure shows", Fatal: false);
    }

    private static string? InspectAttribute(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return "remove it: figures do not run scripts";
        if (name == "style") return "use the classes of docs/authoring.md, which follow the reader's theme";
        if (name == "href" && !attribute.Value.StartsWith('#')) return "refer only to ids of the same file";
        if (attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !attribute.Value.Contains("url(#", StringComparison.Ordinal)) return "refer only to ids of the same file";
        return attribute.Name.Namespace == XNamespace.None || attribute.Name.Namespace == XNamespace.Xml || attribute.Name.Namespace == "http://www.w3.org/1999/xlink"
            ? null
            : "remove what a drawing program left behind";
    }

    private static string HelpFor(string element) => element switch
    {
        "style" => "use the classes of docs/authoring.md, which follow the reader's theme",
        "script" => "remove it: figures do not run scripts",
        "image" => "use a bitmap as a figure of its own",
        _ => "draw it with paths, shapes and text",
    };

    private static SourceSpan PlaceOf(XObject node, SourceFile file) =>
        node is IXmlLineInfo line && line.HasLineInfo() ? file.Span(file.Lines.OffsetOf(line.LineNumber, line.LinePosition)) : file.Span(0);

    private static string Shorten(string value) => value.Length <= 40 ? value : value[..37] + "…";
}
