using System.Xml.Linq;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>Follows a text element and its tspans: each x or y begins a line, dx and dy shift what comes after (SVG 2, 11.5).</summary>
internal sealed class SvgTextLayout((double X, double Y) move)
{
    // Of the font size: from the base line up to the top of capitals, and down to below it without the tails of g and p.
    private const double Ascent = 0.72;
    private const double Descent = 0.05;

    private readonly List<Line> _lines = [];
    private double _y;

    /// <summary>False when a place is written in a way that cannot be followed.</summary>
    public bool Add(XElement element)
    {
        var size = SvgText.SizeOf(element) ?? 0;
        if (!Begin(element, size)) return false;
        foreach (var node in element.Nodes())
        {
            if (node is XText text) _lines[^1].Add(text.Value, size, SvgText.IsBold(element), _y + SvgText.BaseOf(element, size));
            else if (node is XElement { Name.LocalName: "tspan" } part && !Add(part)) return false;
        }
        return true;
    }

    public IReadOnlyList<SvgText> Lines() => [.. _lines.Select(l => l.Close()).OfType<SvgText>()];

    private bool Begin(XElement element, double size)
    {
        double? Length(string name) => element.Attribute(name) is null ? 0 : SvgLength.Of(element, name, size);
        if (Length("x") is not { } x || Length("y") is not { } y || Length("dx") is not { } dx || Length("dy") is not { } dy) return false;
        var (hasX, hasY) = (element.Attribute("x") is not null, element.Attribute("y") is not null);
        // Only a line that begins at its left end tells where the next words stand.
        if (hasY && !hasX && _lines.Count > 0) return false;
        if (hasY) _y = y + move.Y;
        else if (_lines.Count == 0) _y = move.Y;
        _y += dy;
        if (hasX || _lines.Count == 0) _lines.Add(new Line(element, x + dx + move.X));
        else _lines[^1].Width += dx;
        return true;
    }

    private sealed class Line(XElement element, double x)
    {
        private string _text = "";
        private double _size;
        private double _space;
        private double _top = double.MaxValue;
        private double _bottom = double.MinValue;

        public double Width { get; set; }

        public void Add(string written, double size, bool bold, double y)
        {
            // White space is one space, and none at the ends of a line.
            var words = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var space = TextWidth.Of(" ", size, bold);
            if (written.Length > 0 && char.IsWhiteSpace(written[0]) && _text.Length > 0) _space = space;
            if (words.Length == 0) return;
            _text += _space > 0 ? " " + words : words;
            Width += _space + TextWidth.Of(words, size, bold);
            _space = char.IsWhiteSpace(written[^1]) ? space : 0;
            _size = Math.Max(_size, size);
            _top = Math.Min(_top, y - (Ascent * size));
            _bottom = Math.Max(_bottom, y + (Descent * size));
        }

        public SvgText? Close()
        {
            if (_text.Length == 0) return null;
            var left = SvgText.AnchorOf(element) switch
            {
                "middle" => x - (Width / 2),
                "end" => x - Width,
                _ => x,
            };
            return new SvgText(element, PlainText.Shorten(_text, 30), _size, new SvgBox(left, _top, left + Width, _bottom));
        }
    }
}
