using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class FigureTextTests
{
    private const string Names = "<title id=\"t\">T</title><desc id=\"d\">D</desc>";

    [Theory]
    [InlineData("<text x=\"600\" y=\"50\" font-size=\"24\">outside</text>", "'outside' leaves the picture | move or shorten it, or make viewBox larger")]
    [InlineData("<text x=\"40\" y=\"8\" font-size=\"24\">high</text>", "'high' leaves the picture | move or shorten it, or make viewBox larger")]
    [InlineData("<rect x=\"10\" y=\"10\" width=\"60\" height=\"40\"/><text x=\"40\" y=\"36\" font-size=\"24\" text-anchor=\"middle\">context</text>", "'context' leaves its box | shorten it, or make the box larger")]
    [InlineData("<circle cx=\"100\" cy=\"100\" r=\"20\"/><text x=\"100\" y=\"108\" font-size=\"24\" text-anchor=\"middle\">context</text>", "'context' leaves its box | shorten it, or make the box larger")]
    [InlineData("<text x=\"300\" y=\"50\" font-size=\"24\">one</text><text x=\"310\" y=\"52\" font-size=\"24\">two</text>", "'two' covers 'one' | move one of them")]
    [InlineData("<g transform=\"translate(500, 0)\"><text x=\"100\" y=\"50\" font-size=\"24\">moved</text></g>", "'moved' leaves the picture | move or shorten it, or make viewBox larger")]
    [InlineData("<g transform=\"translate(30 20)\"><rect width=\"60\" height=\"40\"/><text x=\"30\" y=\"28\" font-size=\"24px\" text-anchor=\"middle\">context</text></g>", "'context' leaves its box | shorten it, or make the box larger")]
    [InlineData("<rect x=\"100\" width=\"120\" height=\"60\"/><text x=\"160\" y=\"24\" font-size=\"24\" text-anchor=\"middle\">two<tspan x=\"160\" dy=\"1.2em\">very long lines</tspan></text>", "'very long lines' leaves its box | shorten it, or make the box larger")]
    [InlineData("<text x=\"300\" y=\"50\" font-size=\"24\">a<tspan x=\"300\" dy=\"6\">b</tspan></text>", "'b' covers 'a' | move one of them")]
    [InlineData("<text x=\"560\" y=\"50\" font-size=\"24\">one <tspan font-weight=\"bold\">line</tspan></text>", "'one line' leaves the picture | move or shorten it, or make viewBox larger")]
    [InlineData("<text x=\"300\" y=\"50\" font-size=\"12\">small</text>", "'small' is 6.3 pixels high on a phone | write font-size=\"23\" or more")]
    public void A_text_out_of_place_is_told_with_its_place(string drawing, string finding) => Assert.Equal(
        ["LE4008 the text " + finding],
        Findings.Of(Figure(drawing)).Select(f => f[(f.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    [Theory]
    [InlineData("<rect x=\"10\" y=\"10\" width=\"160\" height=\"40\"/><text x=\"90\" y=\"38\" font-size=\"24\" text-anchor=\"middle\">context</text>")]
    [InlineData("<text x=\"600\" y=\"50\" font-size=\"24\" transform=\"rotate(90)\">turned</text>")]
    [InlineData("<g transform=\"translate(-500 0)\"><text x=\"600\" y=\"50\" font-size=\"24\">moved</text></g>")]
    [InlineData("<g font-size=\"24\" text-anchor=\"end\"><text x=\"600\" y=\"50\">inherited</text></g>")]
    [InlineData("<text x=\"20\" y=\"50\" font-size=\"24\">two <tspan x=\"20\" dy=\"30\">lines</tspan></text>")]
    [InlineData("<text x=\"600\" y=\"50\" font-size=\"150%\">of what</text>")]
    [InlineData("<text x=\"20 60 600\" y=\"50\" font-size=\"24\">placed by letter</text>")]
    [InlineData("<svg x=\"10\"><text x=\"600\" y=\"50\" font-size=\"24\">in a frame</text></svg>")]
    [InlineData("<g transform=\"translate(600 50) scale(.5)\"><text font-size=\"24\">scaled</text></g>")]
    [InlineData("<text x=\"20\" y=\"50\" font-size=\"24\">x<tspan dy=\"6\" font-size=\"16\">1</tspan><tspan dy=\"-6\"> + y</tspan></text>")]
    [InlineData("<rect width=\"90\" height=\"20\"/><text x=\"45\" y=\"10\" font-size=\"24\" text-anchor=\"middle\" dominant-baseline=\"central\">context</text>")]
    [InlineData("<defs><text x=\"900\" y=\"50\" font-size=\"4\">kept for later</text></defs>")]
    public void What_fits_or_cannot_be_estimated_is_left_alone(string drawing) => Findings.None(Figure(drawing));

    private static MemorySourceTree Figure(string drawing) => SmallCourse.WithBody("![A drawing](a.svg \"A drawing.\")\n")
        .Add("01-basics/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 200\" role=\"img\" aria-labelledby=\"t d\">{Names}{drawing}</svg>");
}
