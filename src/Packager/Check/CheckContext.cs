using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Markdown.Links;
using LlmEvolution.Packager.Markdown.Recordings;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check;

/// <summary>What every rule may look at. The formulas and figures it touches are kept for the render stage.</summary>
/// <param name="only">The lesson to look at; null: all of them, and the quizzes and the glossary.</param>
internal sealed class CheckContext(Course course, FigureLibrary figures, FormulaCompiler formulas, LinkResolver links, DiagnosticBag diagnostics, Lesson? only = null, CancellationToken cancellation = default)
{
    private ImmutableArray<CourseText>? _texts;

    public Course Course => course;

    public FigureLibrary Figures => figures;

    public RecordingLibrary Recordings => figures.Recordings;

    public FormulaCompiler Formulas => formulas;

    public LinkResolver Links => links;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Whether the whole course is looked at.</summary>
    public bool IsWhole => only is null;

    public IEnumerable<Lesson> Lessons => only is null ? course.Modules.SelectMany(m => m.Lessons) : [only];

    /// <summary>Everything that is Markdown: lesson bodies, questions, definitions, transcripts.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; rules go through tens of thousands of texts, and know nothing of it.</exception>
    public IEnumerable<CourseText> Texts
    {
        get
        {
            foreach (var text in _texts ??= [.. only is null ? CourseText.AllOf(course) : CourseText.Of(only), .. Lessons.SelectMany(l => CourseText.TranscriptsOf(l, Recordings, diagnostics))])
            {
                cancellation.ThrowIfCancellationRequested();
                yield return text;
            }
        }
    }
}
