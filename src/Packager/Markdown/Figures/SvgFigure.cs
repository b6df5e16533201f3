using System.Text;
using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>An SVG file that has been read and found fit to stand inside a page.</summary>
internal sealed class SvgFigure
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> s_elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "text", "tspan", "textPath", "marker", "clipPath", "mask", "pattern", "linearGradient", "radialGradient", "stop", "switch",
    };

    private readonly XElement _root;

    private SvgFigure(XElement root) => _root = root;

    /// <summary>Ids and classes in it.</summary>
    public IReadOnlySet<string> Names => _root.Descendants().Attributes()
        .Where(a => a.Name.LocalName is "id" or "class")
        .SelectMany(a => a.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .ToHashSet(StringComparer.Ordinal);

    public string? Title => _root.Element(s_svg + "title")?.Value;

    /// <summary>What is wrong with it, each with its place; empty when the figure can be used.</summary>
    public static (SvgFigure? Figure, IReadOnlyList<SvgProblem> Problems) Read(SourceFile file)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
            var problems = SvgInspector.Inspect(root, file).ToList();
            return problems.Exists(p => p.Fatal) ? (null, problems) : (new SvgFigure(root), problems);
        }
        catch (XmlException e)
        {
            var place = file.Span(file.Lines.OffsetOf(Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)));
            return (null, [new SvgProblem(place, $"it is not well-formed XML ({e.Message})", "check the tags and quotes", Fatal: true)]);
        }
    }

    /// <summary>The element for a page: no namespace noise, and ids that cannot meet those of another figure.</summary>
    /// <param name="prefix">Unique in the page; put before every id.</param>
    public string ToHtml(string prefix)
    {
        var copy = new XElement(_root);
        foreach (var element in copy.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            foreach (var attribute in element.Attributes().ToList()) Rewrite(attribute, prefix);
        }
        copy.SetAttributeValue("focusable", "false");
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.None }))
            copy.WriteTo(writer);
        return text.ToString();
    }

    public static bool IsAllowed(XName element) => element.Namespace == s_svg && s_elements.Contains(element.LocalName);

    private static void Rewrite(XAttribute attribute, string prefix)
    {
        if (attribute.IsNamespaceDeclaration)
        {
            attribute.Remove();
            return;
        }
        var value = attribute.Name.LocalName switch
        {
            "id" => prefix + attribute.Value,
            "href" => "#" + prefix + attribute.Value.TrimStart('#'),
            "aria-labelledby" or "aria-describedby" => string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => prefix + id)),
            _ => attribute.Value.Replace("url(#", $"url(#{prefix}", StringComparison.Ordinal),
        };
        if (attribute.Name.Namespace == XNamespace.None)
        {
            attribute.Value = value;
            return;
        }
        // xlink:href and xml:lang lose their prefix: HTML knows neither namespace declarations nor xlink.
        var parent = attribute.Parent!;
        attribute.Remove();
        if (parent.Attribute(attribute.Name.LocalName) is null) parent.SetAttributeValue(attribute.Name.LocalName, value);
    }
}

/// <param name="Fatal">The figure cannot be used; otherwise a matter of accessibility or theme.</param>
internal sealed record SvgProblem(SourceSpan Place, string Message, string Help, bool Fatal);
