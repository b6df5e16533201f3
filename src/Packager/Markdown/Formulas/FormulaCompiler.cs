using Jint;
using Jint.Runtime;
using LlmEvolution.Packager.Caching;
using LlmEvolution.Packager.Load;

namespace LlmEvolution.Packager.Markdown.Formulas;

/// <summary>
/// TeX to MathML with Temml, at build: pages need neither script nor fonts for formulas. Starting the engine takes most of a
/// second, so it starts with the first formula and remembers what it has compiled. Safe for several threads.
/// </summary>
internal sealed class FormulaCompiler(BuildCache? cache = null)
{
    // Of JavaScript, per formula; the longest of the course in content/ needs less than a tenth.
    private const int StatementLimit = 1_000_000;

    // Temml puts it below each letter of the place; the finding has a place of its own.
    private const string Underline = "\u0332";

    // MathML begins with <.
    private const string Wrong = "!";

    private readonly Dictionary<(string Tex, bool Display), (string? MathMl, string? Problem)> _compiled = [];
    private readonly Lock _lock = new();
    private Engine? _engine;

    /// <param name="tex">Without the dollar signs.</param>
    /// <param name="display">On lines of its own.</param>
    /// <returns>MathML, or what is wrong with the formula.</returns>
    public (string? MathMl, string? Problem) Compile(string tex, bool display)
    {
        lock (_lock)
        {
            if (!_compiled.TryGetValue((tex, display), out var result)) _compiled[(tex, display)] = result = Find(tex, display);
            return result;
        }
    }

    /// <summary>Lets go of the engine, which takes 40 MB; what is compiled stays, and another formula starts it again.</summary>
    public void Rest()
    {
        lock (_lock) _engine = null;
    }

    private (string? MathMl, string? Problem) Find(string tex, bool display)
    {
        if (cache is null) return Run(tex, display);
        var kept = cache.Get(display ? "display formula" : "formula", tex, () =>
        {
            var (mathMl, problem) = Run(tex, display);
            return mathMl ?? Wrong + problem;
        });
        return kept.StartsWith(Wrong, StringComparison.Ordinal) ? (null, kept[Wrong.Length..]) : (kept, null);
    }

    private (string? MathMl, string? Problem) Run(string tex, bool display)
    {
        return RunIn(_engine ??= Start(), tex, display);
    }

    private static (string? MathMl, string? Problem) RunIn(Engine engine, string tex, bool display)
    {
        try
        {
            var mathMl = engine.Invoke("compileFormula", tex, display).AsString();
            if (ProblemOf(mathMl) is { } problem) return (null, problem);
            return (display ? mathMl : InlineFormula.FitNarrowPage(mathMl), null);
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
        var engine = new Engine(options => options.LimitRecursion(400).MaxStatements(StatementLimit));
        using var stream = typeof(FormulaCompiler).Assembly.GetManifestResourceStream("temml.js")!;
        using var reader = new StreamReader(stream);
        engine.Execute(reader.ReadToEnd());
        engine.Execute("function compileFormula(tex, display) { return temml.renderToString(tex, { displayMode: display, throwOnError: true, annotate: false, wrap: display ? 'none' : 'tex' }); }");
        return engine;
    }

    private static string? ProblemOf(string mathMl)
    {
        // \char can make any of them.
        if (ControlCharacters.IndexIn(mathMl) >= 0) return "it makes a character that no page may hold";
        // Temml leaves numbers to a script, and ids to chance. Text cannot look like this: < and " are entities there.
        return mathMl.Contains("<a ", StringComparison.Ordinal) || mathMl.Contains(" id=\"", StringComparison.Ordinal)
            ? "\\label, \\ref and \\eqref are not supported; write the number with \\tag and the reference as text"
            : null;
    }

    private static string Clean(string message)
    {
        const string mark = "Temml parse error: ";
        var start = message.IndexOf(mark, StringComparison.Ordinal);
        return (start < 0 ? message : message[(start + mark.Length)..]).Replace('\n', ' ').Replace(Underline, "", StringComparison.Ordinal).Trim().TrimEnd('.');
    }
}
