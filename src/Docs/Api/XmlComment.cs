using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace LlmEvolution.Docs.Api;

/// <summary>A documentation comment as Markdown, each part on one line.</summary>
/// <param name="Details">What it returns, takes and throws; a sentence each.</param>
internal sealed record XmlComment(string Summary, ImmutableDictionary<string, string> Parameters, ImmutableArray<string> Details)
{
    private static readonly XmlComment s_none = new("", ImmutableDictionary<string, string>.Empty, []);

    public static XmlComment Of(ISymbol symbol)
    {
        if (symbol.GetDocumentationCommentXml() is not { Length: > 0 } xml) return s_none;
        var root = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        var parameters = root.Elements("param").ToImmutableDictionary(p => p.Attribute("name")!.Value, Line);
        var details = parameters.Where(_ => symbol is IMethodSymbol).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"*{p.Key}*: {p.Value}")
            .Concat(root.Elements("returns").Select(r => "Returns: " + Line(r)))
            .Concat(root.Elements("exception").Select(e => $"Throws `{NameIn(e.Attribute("cref"))}`: {Line(e)}"))
            .Concat(root.Elements("remarks").Select(Line));
        return new XmlComment(string.Join(' ', root.Elements("summary").Select(Line)), parameters, [.. details]);
    }

    private static string Line(XElement element) => string.Join(' ', Text(element).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText words => PlainMarkdown.Escape(words.Value),
                XElement { Name.LocalName: "c" or "code" } code => PlainMarkdown.Code(code.Value),
                XElement { Name.LocalName: "see" or "seealso" } see => PlainMarkdown.Code(see.Attribute("langword")?.Value ?? NameIn(see.Attribute("cref"))),
                XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"*{name.Attribute("name")!.Value}*",
                XElement other => " " + Text(other) + " ",
                _ => "",
            });
        }
        return text.ToString();
    }

    /// <summary>"M:Some.Space.Type.Member(System.String)": what a reader calls it.</summary>
    private static string NameIn(XAttribute? reference)
    {
        var id = reference?.Value ?? "";
        var name = (id.Contains('(', StringComparison.Ordinal) ? id[..id.IndexOf('(', StringComparison.Ordinal)] : id).Split(':')[^1].Split('.');
        return (id.StartsWith("T:", StringComparison.Ordinal) || name.Length < 2 ? name[^1] : $"{name[^2]}.{name[^1]}").Split('`')[0];
    }
}
