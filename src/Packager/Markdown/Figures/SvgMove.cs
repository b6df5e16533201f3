using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>How far an element is moved by the transforms above it.</summary>
internal static partial class SvgMove
{
    private static readonly string[] s_templates = ["defs", "symbol", "marker", "clipPath", "mask", "pattern"];

    /// <summary>Null when it is turned, scaled, in a frame of its own, or not drawn where it is written.</summary>
    public static (double X, double Y)? Of(XElement element)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var part in element.AncestorsAndSelf())
        {
            if (s_templates.Contains(part.Name.LocalName) || part.Attribute("display")?.Value == "none") return null;
            if (part.Name.LocalName == "svg" && part.Parent is not null) return null;
            if (part.Attribute("transform")?.Value is not { } transform) continue;
            var matches = Translation().Matches(transform);
            if (Translation().Replace(transform, "").Trim().Length > 0) return null;
            foreach (Match match in matches)
            {
                if (SvgLength.Number(match.Groups[1].Value) is not { } dx) return null;
                x += dx;
                y += SvgLength.Number(match.Groups[2].Value) ?? 0;
            }
        }
        return (x, y);
    }

    [GeneratedRegex(@"translate\(\s*([^\s,()]+)(?:[\s,]+([^\s,()]+))?\s*\)[\s,]*")]
    private static partial Regex Translation();
}
