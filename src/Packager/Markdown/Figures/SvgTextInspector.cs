using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Check;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>
/// Whether the texts of a figure stay in the picture and in their boxes, keep clear of each other and can be read on a phone,
/// by an estimate of their widths. Texts that are turned, scaled or bent along a path are left alone.
/// </summary>
internal sealed class SvgTextInspector
{
    // A phone's column and the smallest letters that people read there (content guide, section 6), in CSS pixels.
    private const double PhoneWidth = 336;
    private const double Readable = 12;

    private readonly SourceFile _file;
    private readonly SvgBox _picture;
    private readonly List<SvgBox> _shapes;
    private readonly List<SvgProblem> _problems = [];

    private SvgTextInspector(XElement root, SvgBox picture, SourceFile file)
    {
        _file = file;
        _picture = picture;
        _shapes = [.. root.Descendants().Select(SvgBox.Of).OfType<SvgBox>().Where(b => b.Area > 0).OrderBy(b => b.Area)];
    }

    public static IReadOnlyList<SvgProblem> Inspect(XElement root, SourceFile file)
    {
        if (PictureOf(root) is not { } picture) return [];
        var inspector = new SvgTextInspector(root, picture, file);
        inspector.Inspect([.. root.Descendants().Where(e => e.Name.LocalName == "text").SelectMany(SvgText.LinesOf)]);
        return inspector._problems;
    }

    private void Inspect(List<SvgText> texts)
    {
        for (var n = 0; n < texts.Count; n++)
        {
            var text = texts[n];
            var pixels = text.Size * PhoneWidth / (_picture.Right - _picture.Left);
            if (pixels < Readable - 0.05)
                Report(text, string.Create(CultureInfo.InvariantCulture, $"is {pixels:0.0} pixels high on a phone"), string.Create(CultureInfo.InvariantCulture, $"write font-size=\"{Math.Ceiling(text.Size * Readable / pixels)}\" or more"));
            if (!_picture.Holds(text.Box, 1)) Report(text, "leaves the picture", "move or shorten it, or make viewBox larger");
            else if (_shapes.Find(s => s.Holds(text.Box.Middle)) is { Area: > 0 } box && !box.Holds(text.Box, 2)) Report(text, "leaves its box", "shorten it, or make the box larger");
            if (texts.Take(n).FirstOrDefault(t => t.Box.Overlaps(text.Box, 2)) is { } other) Report(text, $"covers '{other.Short}'", "move one of them");
        }
    }

    private void Report(SvgText text, string problem, string help)
    {
        var line = (IXmlLineInfo)text.Element;
        _problems.Add(new SvgProblem(AccessibilityDiagnostics.FigureText, _file.Span(_file.Lines.OffsetOf(line.LineNumber, line.LinePosition)), $"'{text.Short}' {problem}", help));
    }

    private static SvgBox? PictureOf(XElement root)
    {
        var parts = (root.Attribute("viewBox")?.Value ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => SvgLength.Number(p) ?? double.NaN).ToList();
        return parts.Count == 4 && parts.TrueForAll(double.IsFinite) && parts[2] > 0 && parts[3] > 0
            ? new SvgBox(parts[0], parts[1], parts[0] + parts[2], parts[1] + parts[3])
            : null;
    }
}
