using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class SvgTests
{
    private const string Root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">T</title><desc id=\"d\">D</desc>";
    private const string Classes = "use the classes of docs/authoring.md, which follow the reader's theme";
    private const string OwnIds = "refer only to ids of the same file";

    [Theory]
    [InlineData("<path class=\"f-line\" d=\"M0 0h9\"/>")]
    [InlineData("<defs><marker id=\"m\"><path class=\"f-a-solid\" d=\"M0 0h9\"/></marker></defs><path marker-end=\"url(#m)\" fill=\"none\" d=\"M0 0h9\"/>")]
    [InlineData("<g id=\"a\"/><use href=\"#a\"/>")]
    [InlineData("<!-- a comment --><text x=\"4\" y=\"6\" font-size=\"2\" text-anchor=\"middle\">A &lt; B</text>")]
    public void A_drawing_of_shapes_text_and_classes_is_fine(string inside) => Findings.None(Course(Root + inside + "</svg>"));

    [Fact]
    public void An_SVG_that_a_drawing_program_began_with_a_doctype_is_fine() => Findings.None(
        Course("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n" + Root + "</svg>"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script> is not allowed in a figure", "remove it: figures do not run scripts")]
    [InlineData("<style>a{}</style>", "<style> is not allowed in a figure", Classes)]
    [InlineData("<foreignObject/>", "<foreignObject> is not allowed in a figure", "draw it with paths, shapes and text")]
    [InlineData("<image/>", "<image> is not allowed in a figure", "use a bitmap as a figure of its own")]
    [InlineData("<a/>", "<a> is not allowed in a figure", "draw it with paths, shapes and text")]
    [InlineData("<animate/>", "<animate> is not allowed in a figure", "draw it with paths, shapes and text")]
    [InlineData("<html:p xmlns:html=\"http://www.w3.org/1999/xhtml\"/>", "<p> is not allowed in a figure", "draw it with paths, shapes and text")]
    [InlineData("<g id=\"t\"/>", "the id 't' is used twice", "give each its own", 4)]
    [InlineData("<g onclick=\"a()\"/>", "the attribute onclick=\"a()\" is not allowed in a figure", "remove it: figures do not run scripts", 4)]
    [InlineData("<g OnClick=\"a()\"/>", "the attribute OnClick=\"a()\" is not allowed in a figure", "remove it: figures do not run scripts", 4)]
    [InlineData("<g style=\"x\"/>", "the attribute style=\"x\" is not allowed in a figure", Classes, 4)]
    [InlineData("<use href=\"javascript:x\"/>", "the attribute href=\"javascript:x\" is not allowed in a figure", OwnIds, 6)]
    [InlineData("<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"a.svg#b\"/>", "the attribute href=\"a.svg#b\" is not allowed in a figure", OwnIds, 45)]
    [InlineData("<g fill=\"url(https://example.org)\"/>", "the attribute fill=\"url(https://example.org)\" is not allowed in a figure", OwnIds + ": url(#id)", 4)]
    [InlineData("<g fill=\"url(#t) url(https://a.b)\"/>", "the attribute fill=\"url(#t) url(https://a.b)\" is not allowed in a figure", OwnIds + ": url(#id)", 4)]
    [InlineData("<g fill=\"URL (//a.b)\"/>", "the attribute fill=\"URL (//a.b)\" is not allowed in a figure", OwnIds + ": url(#id)", 4)]
    [InlineData("<g fill=\"url('#t')\"/>", "the attribute fill=\"url('#t')\" is not allowed in a figure", OwnIds + ": url(#id)", 4)]
    [InlineData("<g fill=\"url(#x)\"/>", "it refers to the id 'x', which it does not hold", "add the id, or remove the reference", 4)]
    [InlineData("<use href=\"#x\"/>", "it refers to the id 'x', which it does not hold", "add the id, or remove the reference", 6)]
    [InlineData("<g xmlns:i=\"https://inkscape.example\" i:label=\"x\"/>", "the attribute label=\"x\" is not allowed in a figure", "remove what a drawing program left behind", 39)]
    public void What_runs_loads_or_styles_is_refused(string inside, string message, string help, int column = 2) => Findings.Single(
        $"01-basics/a.svg:2:{column} LE3014 this SVG cannot be placed in a page: {message} | {help}",
        Course(Root + "\n" + inside + "\n</svg>"));

    [Theory]
    [InlineData("<svg viewBox=\"0 0 9 9\"/>", "1:2", "its root is not <svg xmlns=\"http://www.w3.org/2000/svg\">", "write that as the root")]
    [InlineData("<html/>", "1:2", "its root is not <svg xmlns=\"http://www.w3.org/2000/svg\">", "write that as the root")]
    public void The_root_is_an_SVG(string svg, string place, string message, string help) => Findings.Single(
        $"01-basics/a.svg:{place} LE3014 this SVG cannot be placed in a page: {message} | {help}", Course(svg));

    [Fact]
    public void The_root_has_a_viewBox() => Findings.Single(
        "01-basics/a.svg:1:2 LE3014 this SVG cannot be placed in a page: it has no viewBox, so it cannot grow and shrink with the page | add viewBox=\"0 0 width height\"",
        Course(Root.Replace(" viewBox=\"0 0 9 9\"", "", StringComparison.Ordinal) + "</svg>"));

    [Fact]
    public void The_root_has_no_size() => Findings.Single(
        "01-basics/a.svg:1:2 LE3014 this SVG cannot be placed in a page: it has a fixed width or height | remove both; viewBox is enough",
        Course(Root.Replace(" viewBox", " width=\"9\" viewBox", StringComparison.Ordinal) + "</svg>"));

    [Theory]
    [InlineData("<svg", "1:5")]
    [InlineData("", "1:1")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g>\n</svg>", "3:3")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">&evil;</svg>", "1:42")]
    public void An_SVG_is_well_formed(string svg, string place)
    {
        var finding = Assert.Single(Findings.Of(Course(svg)));

        Assert.StartsWith($"01-basics/a.svg:{place} LE3014 this SVG cannot be placed in a page: it is not well-formed XML (", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void An_SVG_that_is_nested_without_reason_is_refused() => Findings.Single(
        "01-basics/a.svg:101:2 LE3014 this SVG cannot be placed in a page: its elements are nested more than 100 levels deep | flatten its groups",
        Course(Root + string.Concat(Enumerable.Repeat("\n<g>", 50_000)) + string.Concat(Enumerable.Repeat("</g>", 50_000)) + "</svg>"));

    [Theory]
    [InlineData("role=\"img\" ", "")]
    [InlineData("<title id=\"t\">T</title>", "<title id=\"t\"> </title>")]
    [InlineData("<desc id=\"d\">D</desc>", "<desc id=\"d\"/>")]
    public void An_SVG_can_be_read_aloud(string without, string instead) => Findings.Single(
        "01-basics/a.svg:1:2 LE4003 the figure cannot be read aloud: it needs role=\"img\", a <title> and a <desc> | add them, so that a screen reader can say what the figure shows",
        Course(Root.Replace(without, instead, StringComparison.Ordinal) + "</svg>"));

    [Theory]
    [InlineData("<g fill=\"#ff0000\"/>", "fill=\"#ff0000\"")]
    [InlineData("<g stroke=\"black\"/>", "stroke=\"black\"")]
    [InlineData("<text font-family=\"Arial\" y=\"8\" font-size=\"8\">A</text>", "font-family=\"Arial\"", 7)]
    public void Colours_and_fonts_are_the_theme_s(string inside, string attribute, int column = 4) => Findings.Single(
        $"01-basics/a.svg:2:{column} LE4007 {attribute} does not follow the reader's theme | {Classes}", Course(Root + "\n" + inside + "\n</svg>"));

    [Fact]
    public void An_SVG_that_is_shown_twice_is_checked_once() =>
        Assert.Single(Findings.Of(Course("<html/>").Add("01-basics/02-b.md", "---\ntitle: x\nsummary: y\nminutes: 1\n---\n\n![A](a.svg)\n")));

    private static LlmEvolution.Packager.Source.MemorySourceTree Course(string svg) => SmallCourse.WithBody("![A](a.svg)\n").Add("01-basics/a.svg", svg);
}
