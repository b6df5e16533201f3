using System.Text;
using CsCheck;

namespace Packager.Fuzz;

/// <summary>What breaks parsers, and what the formats of a course are made of.</summary>
internal static class Nasty
{
    private static readonly string[] s_markdown =
    [
        "[[[[", "]]]]", "](", "![", "[](lesson:words)", "[x](term:word)", "[^a2013]", "[^n]", "[^n]: ", "[^", "$", "$$\n", "\\", "`", "```check\n", "```\n", "~~~", "::: note\n", ":::", "::", "::::::",
        "<script>", "</script>", "<!--", "-->", "<b", "<a href=\"javascript:x\">", "<javascript:x>", "[x](javascript:y)", "[x](//a.b)", "&#0;", "&#7;", "&#xD800;", "&lt;", "&amp", "| a | b |\n", "|---|---|\n", "Table: ",
        "# ", "## main\n", "####### ", "---\n", "===\n", "> ", "- ", "1. ", "\t", "    ", "\n", "\n\n", "*", "**", "_", "~~", "*[x]: y\n", ": ", "x\n: y\n", "^^", "![x](figures/a.svg \"y\")", "![](decorative:figures/a.svg)", "![x](../../y.png)", "![x](%00)",
        "$\\def\\a{\\a\\a}\\a$", "$\\frac{1}{2}$", "$\\char\"0$", "$x$", "[x]: y\n", "[x]: <javascript:z> \"t\"\n", "https://example.org", "<https://example.org/\u00E9?\"'>", "<a@b.c>", "\"", "'", "{#id .class onclick=x}", "word", " ", "é😀", "\u202E", "\u2028",
    ];

    // Nothing in it is an error by itself, so that the render stage sees what becomes of it.
    private static readonly string[] s_tame =
    [
        "[", "]", "[](lesson:words)", "[x](term:word)", "[*y*](lesson:sentences)", "[](quiz:basics-quiz)", "[^a2013]", "[^b2014]", "[^n]", "\n\n[^n]: note [^a2013]\n\n", "`", "``", "\n```python\nif a < 1: x = \"</pre>\"\n```\n", "\n~~~html\n<a class=\"xref\" href=\"page:\n~~~\n",
        "\n::: note A <b> \"title\"\n", "\n:::\n", "::", ":::: ", "\\<b>", "\\", "&lt;", "&quot;", "&amp;", "&#60;", "&nbsp;", "\n\nTable: A [x](term:word) $x$[^a2013]\n\n", "\n| a | b |\n|---|:-:|\n| c | `d|` |\n", "|",
        "\n\n## ", "Main", "Sources", "term word", "f1:t", "\n\n### A\n\n", "\n---\n", "\n> ", "\n- ", "\n  ", "\n1. ", "\n    ", "\n\n", "\n", "*", "**", "_", "~~", "~", "\n*[HTML]: y \"z\"\n\n", "HTML", "\n: ", "![x](figures/a.svg \"y < \\\"z\\\"\")", "\n\n![x](figures/cat.png)\n\n", "![](decorative:figures/a.svg)",
        "$x$", "$$\nx\n$$\n", "$", "[x]: https://example.org \"t\"\n", "[x]", "<https://example.org/?a=\"&b='>", "<a@b.c>", "[x](https://example.org/\u00E9)", "\"", "'", "word", "word", " ", " ", "é😀", "\u202E", "\u2028", "{#id .class}", "{onclick=x}", "<!-- x -->",
    ];

    private static readonly string[] s_yaml =
    [
        "&a", "*a", "!!", "!x ", "? ", ": ", "- ", "{", "}", "[", "]", ",", "|\n", ">\n", "|99", "\"", "'", "\\U", "\\uD800", "\"\\0\"", "#", "%YAML", "---\n", "...\n", "\n", "\n  ", "\n    ", "\t", "@", "`", "~", "null", "true", "false", "yes", "<<: ",
        "id: ", "type: ", "choice", "fill-in", "matching", "stem: ", "choices: ", "text: ", "correct: ", "feedback: ", "answer: ", "answers: ", "pairs: ", "items: ", "draw: ", "questions: ", "title: ", "summary: ", "minutes: ", "status: outline", "lesson: words", "section: ", "prerequisites: ",
        "0", "-1", "1e999", "99999999999999999999999999", "0x10", "0.1", "1_000", "2026-02-30", "word", "[^a2013]", "$x$", "[x](term:word)",
    ];

    private static readonly string[] s_svg =
    [
        "<", ">", "/>", "</g>", "<g>", "<g id=\"a\">", "<text>", "<title>", "<desc>", "<script>", "<style>", "<![CDATA[", "]]>", "<!--", "-->", "<?x", "?>", "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "&a;", "&lt;", "&#0;", "&#x41;", "url(#t)", "url(http://a.b)", " href=\"#t\"", " href=\"javascript:x\"", " onload=\"x\"",
        " xmlns=\"\"", " xmlns:x=\"y\"", " x:y=\"z\"", " id=\"t\"", " fill=\"red\"", " style=\"x\"", " width=\"9\"", "\"", "'", "=", "word", "\n", "<use href=\"#t\"/>", "<foreignObject/>", "<svg>", "<image/>", " aria-labelledby=\"t nope\"",
    ];

    private static readonly byte[][] s_bytes =
    [
        [0], [0xFF], [0xC3], [0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xF4, 0x90, 0x80, 0x80], [0x1B], [0x7F], [0xEF, 0xBF, 0xBF], [(byte)'\r'], [(byte)'\r', (byte)'\n'], [0x0C], [0xC2, 0xA0], [0xC2, 0x85],
        Repeat("[", 200), Repeat("> ", 200), Repeat("- ", 200), Repeat("<g>", 300), Repeat("*", 300), Repeat("{", 200), Repeat("$", 100), Repeat("`", 300), Repeat("x", 10_000), Repeat("word ", 2_000), Repeat("|", 500), Repeat("[^n]", 200), Repeat("&lt;", 300),
    ];

    public static Gen<string> Markdown { get; } = Soup(s_markdown);

    public static Gen<string> Tame { get; } = Soup(s_tame);

    public static Gen<string> Yaml { get; } = Soup(s_yaml);

    public static Gen<string> Svg { get; } = Soup(s_svg);

    /// <summary>Any of it, as it would be written into a file.</summary>
    public static Gen<byte[]> Token { get; } = Gen.OneOf(
        Gen.OneOf(s_markdown).Select(Encoding.UTF8.GetBytes),
        Gen.OneOf(s_yaml).Select(Encoding.UTF8.GetBytes),
        Gen.OneOf(s_svg).Select(Encoding.UTF8.GetBytes),
        Gen.OneOf(s_bytes),
        Gen.Byte.Select(b => new[] { b }));

    private static Gen<string> Soup(string[] tokens) => Gen.OneOf(tokens).Array[0, 40].Select(string.Concat);

    private static byte[] Repeat(string text, int count) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, count)));
}
