using System.Xml.Linq;
using Jint;
using Jint.Runtime;

namespace LlmEvolution.Packager.Markdown.Formulas;

/// <summary>
/// TeX to MathML with Temml, at build: pages need neither script nor fonts for formulas. Starting the engine takes most of a
/// second, so it starts with the first formula and remembers what it has compiled.
/// </summary>
internal sealed class FormulaCompiler
{
    // Characters; about what fits into 270 px, the text width of a list on the narrowest phone (320 px).
    private const int WidestUnbroken = 20;

    private readonly Dictionary<(string Tex, bool Display), (string? MathMl, string? Problem)> _compiled = [];
    private Engine? _engine;

    /// <param name="tex">Without the dollar signs.</param>
    /// <param name="display">On lines of its own.</param>
    /// <returns>MathML, or what is wrong with the formula.</returns>
    public (string? MathMl, string? Problem) Compile(string tex, bool display)
    {
        if (!_compiled.TryGetValue((tex, display), out var result)) _compiled[(tex, display)] = result = Run(tex, display);
        return result;
    }

    private (string? MathMl, string? Problem) Run(string tex, bool display)
    {
        _engine ??= Start();
        try
        {
            var mathMl = _engine.Invoke("compileFormula", tex, display).AsString();
            return (display ? mathMl : LetBreak(mathMl), null);
        }
        catch (JavaScriptException e)
        {
            return (null, Clean(e.Message));
        }
        catch (JintException)
        {
            // Recursion or statement limit: a macro that expands without end.
            return (null, "it is too complex or expands without end");
        }
    }

    private static Engine Start()
    {
        var engine = new Engine(options => options.LimitRecursion(400).MaxStatements(5_000_000));
        using var stream = typeof(FormulaCompiler).Assembly.GetManifestResourceStream("temml.js")!;
        using var reader = new StreamReader(stream);
        engine.Execute(reader.ReadToEnd());
        engine.Execute("function compileFormula(tex, display) { return temml.renderToString(tex, { displayMode: display, throwOnError: true, annotate: false, wrap: display ? 'none' : 'tex' }); }");
        return engine;
    }

    /// <summary>
    /// Temml cuts a formula in a sentence where TeX would break the line, into rows; browsers but Firefox do not break between
    /// rows. As formulas of their own with a space between, they fit on a phone.
    /// </summary>
    private static string LetBreak(string mathMl)
    {
        var math = XElement.Parse(mathMl, LoadOptions.PreserveWhitespace);
        var rows = math.Elements().ToList();
        var pieces = rows.Count < 2 || rows.Exists(r => r.Name != "mrow") ? [math] : rows.Select(r => new XElement("math", math.Attributes(), r));
        return string.Join(' ', pieces.Select(p => LetScroll(p).ToString(SaveOptions.DisableFormatting)));
    }

    /// <summary>What is still wider than a phone scrolls in itself, and so must be reachable by keyboard (WCAG 2.1.1).</summary>
    private static XElement LetScroll(XElement math)
    {
        if (math.Value.Length > WidestUnbroken) math.SetAttributeValue("tabindex", 0);
        return math;
    }

    private static string Clean(string message)
    {
        const string mark = "Temml parse error: ";
        var start = message.IndexOf(mark, StringComparison.Ordinal);
        return (start < 0 ? message : message[(start + mark.Length)..]).Replace('\n', ' ').TrimEnd('.');
    }
}
