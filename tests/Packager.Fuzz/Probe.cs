using System.Text.RegularExpressions;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Html;
using LlmEvolution.Packager.Source;

namespace Packager.Fuzz;

/// <summary>What must hold for every course whatever it holds. One engine for formulas serves all cases: starting one takes longer than a case.</summary>
public sealed partial class Probe
{
    private static readonly IDiagnosticPrinter[] s_printers = [new CaretPrinter(), new MsBuildPrinter(), new JsonPrinter(), new SarifPrinter("1.0")];

    private readonly FormulaCompiler _formulas = new();

    public int Rendered { get; private set; }

    /// <summary>Throws when something does not hold.</summary>
    internal void Run(ISourceTree tree)
    {
        var diagnostics = new DiagnosticBag();
        var tools = new Compiler(tree, diagnostics) { Formulas = _formulas }.Prepare();
        CheckFindings(diagnostics);
        if (tools is not null && !diagnostics.HasErrors) CheckPages(new CourseRenderer(tools).Render());
        else if (tools is null && !diagnostics.HasErrors) throw new InvalidOperationException("no course and no error");
    }

    private static void CheckFindings(DiagnosticBag diagnostics)
    {
        foreach (var span in diagnostics.Select(d => d.Span).OfType<SourceSpan>())
        {
            if (span.Start < 0 || span.Length < 0 || span.Start + span.Length > span.File.Text.Length)
                throw new InvalidOperationException($"{span.Start}+{span.Length} is outside {span.File.Path}");
        }
        foreach (var printer in s_printers) printer.Print(diagnostics.Sorted(), "course", TextWriter.Null);
    }

    private void CheckPages(RenderedCourse course)
    {
        Rendered++;
        foreach (var lesson in course.Lessons.Values) CheckPage(lesson.BodyHtml + lesson.TermsHtml);
        foreach (var quiz in course.Quizzes.Values) CheckPage(string.Concat(quiz.QuestionsHtml) + quiz.TermsHtml);
        CheckPage(string.Concat(course.Glossary.Select(e => e.DefinitionHtml)));
    }

    internal static void CheckPage(string html)
    {
        var filled = PageLinks.Fill(html, id => id + ".html");
        if (Forbidden().Match(filled) is { Success: true } match) throw new InvalidOperationException($"a page holds {match.Value}");
        var ids = Ids().Matches(filled).Select(m => m.Value).ToList();
        if (ids.Count != ids.Distinct(StringComparer.Ordinal).Count()) throw new InvalidOperationException($"an id stands twice: {string.Join(' ', ids)}");
    }

    // Raw text cannot look like a tag: < is an entity there. So each of these would be a real element or attribute; what
    // stands inside an attribute's quotation marks is a value.
    [GeneratedRegex("""<(script|style|iframe|object|embed|base|meta|link|foreignObject)\b|<>|</>|<[a-z][\w-]*(\s+[\w:.-]+(="[^"]*")?)*\s+(on\w+\s*=|href="\s*(javascript|data|vbscript|file|page):)|[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]""", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex("""(?<=<[a-z][^<>]* id=")[^"]*""")]
    private static partial Regex Ids();
}
