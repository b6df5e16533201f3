using System.Globalization;
using System.Text;

namespace LlmEvolution.Benchmarks.Course;

/// <summary>What stands between the paragraphs of a lesson. Every piece is different from the others of its kind.</summary>
internal sealed class Pieces(Chance chance, Prose prose)
{
    private static readonly string[] s_letters = ["a", "b", "d", "h", "k", "n", "p", "q", "s", "u", "v", "w", "x", "y", "z"];
    private static readonly string[] s_greek = [@"\alpha", @"\beta", @"\gamma", @"\theta", @"\lambda", @"\sigma"];

    public string InlineFormula() => chance.Below(4) switch
    {
        0 => $"${Letter()}_{{{Number()}}} = {Number()} {Greek()}$",
        1 => $"${Letter()} \\times {Number()} {Letter()}^2$",
        2 => $@"$\sqrt{{{Letter()}_{Digit()}}} / {Number()}$",
        _ => $@"$O({Letter()}^{Digit()} \log {Letter()}_{Digit()})$",
    };

    public string DisplayFormula() => "$$\n" + (chance.Below(3) switch
    {
        0 => $@"\mathrm{{Att}}(Q, K_{{{Number()}}}, V) = \mathrm{{softmax}}\left(\frac{{QK^\top}}{{\sqrt{{{Letter()}_{Digit()}}}}}\right)V",
        1 => $@"L({Letter()}) = {Greek()} + \frac{{{Number()}}}{{{Letter()}^{{0.{Number()}}}}} + \sum_{{i=1}}^{{{Letter()}}} {Letter()}_i \log {Letter()}_i",
        _ => $@"{Letter()}_{{t+1}} = {Letter()}_t - {Greek()} \frac{{\partial L_{{{Number()}}}}}{{\partial {Letter()}_t}}",
    }) + "\n$$\n";

    public string Table()
    {
        var table = new StringBuilder($"Table: {prose.Title(5)} (percent)\n\n| Method | {prose.Title(1)} | {prose.Title(1)} | Source |\n|---|---:|---:|---|\n");
        for (var row = 0; row < 5; row++)
            table.Append(CultureInfo.InvariantCulture, $"| {prose.Title(2)} | {chance.Below(100)}.{chance.Below(10)} | {chance.Below(100)}.{chance.Below(10)} | {Citation()} |\n");
        return table.ToString();
    }

    public (string Fence, int Lines) Code()
    {
        var name = prose.Word();
        string[] lines = chance.Below(3) switch
        {
            0 => ["def " + name + "(values, width=" + Number() + "):", "    \"\"\"" + prose.Sentence() + "\"\"\"", "    total = 0.0", "    for value in values:", "        if value > width:  # " + prose.Phrase(3), "            total += value * 0." + Number(), "    return total / len(values)"],
            1 => ["public static double " + name + "(IReadOnlyList<double> values)", "{", "    // " + prose.Phrase(4), "    var total = 0.0;", "    foreach (var value in values) total += value > " + Number() + " ? value : 0;", "    return total / values.Count;", "}"],
            _ => ["const " + name + " = (values, width = " + Number() + ") => {", "  // " + prose.Phrase(4), "  let total = 0;", "  for (const value of values) total += value > width ? value : 0;", "  return `" + prose.Word() + " ${total}`;", "};"],
        };
        var language = lines[0][0] switch { 'd' => "python", 'p' => "csharp", _ => "javascript" };
        return ($"```{language}\n{string.Join('\n', lines)}\n```\n", lines.Length);
    }

    /// <summary>A bar chart with a title, a description and twelve bars.</summary>
    public string Figure()
    {
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 430\" role=\"img\" aria-labelledby=\"t d\">\n<title id=\"t\">{prose.Title(4)}</title>\n<desc id=\"d\">{prose.Sentence()}</desc>\n");
        for (var bar = 0; bar < 12; bar++)
        {
            var (y, width) = (20 + (bar * 33), chance.Between(20, 400));
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"150\" y=\"{y + 19}\" font-size=\"24\" text-anchor=\"end\" class=\"f-ink\">{prose.Title(1)}</text>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"160\" y=\"{y}\" width=\"{width}\" height=\"26\" rx=\"3\" class=\"f-{(char)('a' + chance.Below(4))}-solid\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{170 + width}\" y=\"{y + 19}\" font-size=\"24\" class=\"f-muted\">{width}</text>\n");
        }
        return svg.Append("<path d=\"M160 10L160 424\" class=\"f-line\"/>\n</svg>\n").ToString();
    }

    /// <summary>A single choice in YAML; its lines begin in the first column.</summary>
    public string Choice(string id)
    {
        var right = chance.Below(3);
        var choice = new StringBuilder($"id: {id}\ntype: choice\nstem: {prose.Title(9)}?\nchoices:\n");
        for (var option = 0; option < 3; option++)
            choice.Append(CultureInfo.InvariantCulture, $"  - text: {prose.Title(6)}\n{(option == right ? "    correct: true\n" : "")}    feedback: {prose.Sentence()}\n");
        return choice.ToString();
    }

    public string Citation() => string.Create(CultureInfo.InvariantCulture, $"[^source{chance.Below(GeneratedCourse.Sources)}]");

    public string Term() => string.Create(CultureInfo.InvariantCulture, $"[{prose.Word()}](term:term-{chance.Below(GeneratedCourse.Terms)})");

    private string Letter() => chance.Of(s_letters);

    private string Greek() => chance.Of(s_greek);

    private string Digit() => chance.Between(2, 9).ToString(CultureInfo.InvariantCulture);

    private string Number() => chance.Between(10, 999).ToString(CultureInfo.InvariantCulture);
}
