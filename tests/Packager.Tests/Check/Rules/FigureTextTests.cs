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
    [InlineData("<defs><text x=\"900\" y=\"50\" font-size=\"4\">kept for later</text></defs>")]
    public void What_fits_or_cannot_be_estimated_is_left_alone(string drawing) => Findings.None(Figure(drawing));

    private static MemorySourceTree Figure(string drawing) => SmallCourse.WithBody("![A drawing](a.svg \"A drawing.\")\n")
        .Add("01-basics/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 200\" role=\"img\" aria-labelledby=\"t d\">{Names}{drawing}</svg>");
}
