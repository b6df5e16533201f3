using System.Text;
using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
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

    // Levels; drawing programs nest ten or so.
    private const int DepthLimit = 100;

    private readonly XElement _root;

    private SvgFigure(XElement root) => _root = root;

    /// <summary>Ids and classes in it.</summary>
    public IReadOnlySet<string> Names => _root.Descendants().Attributes()
        .Where(a => a.Name.LocalName is "id" or "class")
        .SelectMany(a => a.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>What is wrong with it, each with its place; empty when the figure can be used.</summary>
    public static (SvgFigure? Figure, IReadOnlyList<SvgProblem> Problems) Read(SourceFile file)
    {
        try
        {
            if (TooDeep(file) is { } deep) return (null, [deep]);
            using var reader = OpenReader(file);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
            var problems = SvgInspector.Inspect(root, file).Concat(SvgTextInspector.Inspect(root, file)).ToList();
            return problems.Exists(p => p.Descriptor.Severity == Severity.Error) ? (null, problems) : (new SvgFigure(root), problems);
        }
        catch (XmlException e)
        {
            var place = file.Span(file.Lines.OffsetOf(Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)));
            return (null, [new SvgProblem(MarkdownDiagnostics.BadSvg, place, $"it is not well-formed XML ({e.Message.TrimEnd('.')})", "check the tags and quotes")]);
        }
    }

    private static XmlReader OpenReader(SourceFile file) => XmlReader.Create(new StringReader(file.Text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    // Before there is a tree: building and copying one takes time and stack that grow with its depth.
    private static SvgProblem? TooDeep(SourceFile file)
    {
        using var reader = OpenReader(file);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth < DepthLimit) continue;
            var line = (IXmlLineInfo)reader;
            var place = file.Span(file.Lines.OffsetOf(line.LineNumber, line.LinePosition));
            return new SvgProblem(MarkdownDiagnostics.BadSvg, place, $"its elements are nested more than {DepthLimit} levels deep", "flatten its groups");
        }
        return null;
    }

    /// <summary>The element for a page: no namespace noise, and ids that cannot meet those of another figure.</summary>
    /// <param name="prefix">Unique in the page; put before every id.</param>
    /// <param name="alternative">What it shows, for a figure that does not name itself; empty for one that only decorates.</param>
    public string ToHtml(string prefix, string alternative)
    {
        var copy = new XElement(_root);
        foreach (var element in copy.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            foreach (var attribute in element.Attributes().ToList()) Rewrite(attribute, prefix);
        }
        // An HTML parser takes CDATA inside <title> and <desc> for a comment that ends at the first >.
        foreach (var cdata in copy.DescendantNodes().OfType<XCData>().ToList()) cdata.ReplaceWith(new XText(cdata.Value));
        Name(copy, alternative);
        copy.SetAttributeValue("focusable", "false");
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.None }))
            copy.WriteTo(writer);
        return text.ToString();
    }

    private static void Name(XElement svg, string alternative)
    {
        if (alternative.Length == 0)
        {
            svg.Elements().Where(e => e.Name.LocalName is "title" or "desc").Remove();
            foreach (var name in (string[])["role", "aria-label", "aria-labelledby", "aria-describedby"]) svg.SetAttributeValue(name, null);
            svg.SetAttributeValue("aria-hidden", "true");
            return;
        }
        svg.SetAttributeValue("role", "img");
        if (svg.Attribute("aria-labelledby") is null) svg.SetAttributeValue("aria-label", alternative);
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

internal sealed record SvgProblem(Descriptor Descriptor, SourceSpan Place, string Message, string Help);
