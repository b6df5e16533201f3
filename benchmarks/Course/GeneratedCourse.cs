using System.Globalization;
using System.Text;

namespace LlmEvolution.Benchmarks.Course;

/// <summary>
/// The course that builds are measured with: by default 105 lessons in 15 modules, about 163,000 words, and in every lesson a
/// table, code, four formulas that no other lesson has, a figure and two checks; every module has a quiz. The same size and
/// seed give the same files.
/// </summary>
/// <param name="lessons">How many.</param>
/// <param name="seed">Other texts of the same kind.</param>
internal sealed class GeneratedCourse(int lessons, ulong seed = 6)
{
    public const int Sources = 150;
    public const int Terms = 200;

    private const int LessonsInModule = 7;
    private const int WordsInLesson = 1_460;
    private const int QuestionsInQuiz = 20;

    // Beyond it one SCORM 1.2 state (4,096 characters) cannot hold the course.
    private const int LessonsInOneObject = 350;

    private int Modules => (lessons + LessonsInModule - 1) / LessonsInModule;

    /// <summary>All files: path below the course folder and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("course.yml", Course());
        yield return ("glossary.yml", Glossary());
        yield return ("sources.yml", SourceList());
        for (var module = 0; module < Modules; module++)
        {
            foreach (var file in ModuleFiles(module)) yield return file;
        }
    }

    private IEnumerable<(string Path, string Text)> ModuleFiles(int module)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"{module + 1:00000}-module-{module}");
        var (chance, prose) = Begin(100_000 + module);
        yield return ($"{folder}/module.yml", $"title: {prose.Title(3)}\nsummary: {prose.Sentence()}\n");
        var first = module * LessonsInModule;
        for (var lesson = first; lesson < Math.Min(first + LessonsInModule, lessons); lesson++)
        {
            var (text, figure) = Lesson(lesson);
            yield return (string.Create(CultureInfo.InvariantCulture, $"{folder}/{lesson - first + 1:00}-lesson-{lesson}.md"), text);
            yield return (string.Create(CultureInfo.InvariantCulture, $"{folder}/figures/figure-{lesson}.svg"), figure);
        }
        yield return ($"{folder}/quiz.yml", Quiz(new Pieces(chance, prose), first, Math.Min(LessonsInModule, lessons - first)));
    }

    private (string Text, string Figure) Lesson(int number)
    {
        var (chance, prose) = Begin(number);
        var pieces = new Pieces(chance, prose);
        var figure = pieces.Figure();
        var title = prose.Title(3);
        var start = prose.Count;
        var body = new StringBuilder($"## In brief\n\n{prose.Paragraph()}\n\n## The problem\n\n{prose.Sentence()} {pieces.Term()} {prose.Sentence()}{pieces.Citation()}\n\n");
        if (number > 0) body.Append(CultureInfo.InvariantCulture, $"{prose.Sentence()} See [](lesson:lesson-{chance.Below(number)}).\n\n");
        body.Append(CultureInfo.InvariantCulture, $"{pieces.InlineFormula()} {prose.Sentence()} {pieces.InlineFormula()}\n\n### {prose.Title(3)}\n\n");
        body.Append(CultureInfo.InvariantCulture, $"![{prose.Title(6)}](figures/figure-{number}.svg \"{prose.Sentence()}\")\n\n{pieces.DisplayFormula()}\n");
        var (code, lines) = pieces.Code();
        body.Append(CultureInfo.InvariantCulture, $"## The evidence\n\n{pieces.Table()}\n{code}\n::: note {prose.Title(2)}\n{prose.Sentence()} **{prose.Word()}** {prose.Sentence()}\n:::\n\n");
        for (var item = 0; item < 4; item++) body.Append(CultureInfo.InvariantCulture, $"- {prose.Title(8)} *{prose.Word()}*\n");
        for (var section = 0; prose.Count - start < WordsInLesson; section++)
        {
            if (section % 4 == 0) body.Append(CultureInfo.InvariantCulture, $"\n## {prose.Title(3)}\n");
            body.Append(CultureInfo.InvariantCulture, $"\n{prose.Paragraph()}{(section % 3 == 0 ? pieces.Citation() : "")}\n");
        }
        body.Append(CultureInfo.InvariantCulture, $"\nSo far {pieces.InlineFormula()} counts.\n");
        var words = prose.Count - start;
        foreach (var check in (string[])["first", "second"]) body.Append(CultureInfo.InvariantCulture, $"\n```check\n{pieces.Choice(check)}```\n");
        // As ReadingTime counts: words, a figure, a table, a display formula, code lines, two checks.
        var minutes = Math.Round((words / 220.0) + 0.2 + 0.33 + 0.25 + (lines * 0.05) + 0.66);
        var head = string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {title}\nsummary: {prose.Sentence()}\nminutes: {minutes}\nas_of: 2026-11\nobjectives:\n  - Explain {prose.Phrase(5)}\n  - Compare {prose.Phrase(5)}\nsources: [source{chance.Below(Sources)}]\n---\n\n");
        return (head + body, figure);
    }

    private static string Quiz(Pieces pieces, int firstLesson, int lessons)
    {
        var quiz = new StringBuilder("draw: 10\nquestions:\n");
        for (var question = 0; question < QuestionsInQuiz; question++)
        {
            var choice = pieces.Choice(string.Create(CultureInfo.InvariantCulture, $"q{question}"));
            quiz.Append(CultureInfo.InvariantCulture, $"  - lesson: lesson-{firstLesson + (question % lessons)}\n    {choice.TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
        }
        return quiz.ToString();
    }

    private string Course()
    {
        var (_, prose) = Begin(200_001);
        return $"id: generated\niri: https://example.org/generated\ntitle: {prose.Title(4)}\ndescription: {prose.Sentence()}\nlanguage: en\ndate: 2026-11-24\ndelivery:\n  structure: {(lessons <= LessonsInOneObject ? "course" : "module")}\n";
    }

    private string Glossary()
    {
        var (_, prose) = Begin(200_002);
        return string.Concat(Enumerable.Range(0, Terms).Select(n => string.Create(CultureInfo.InvariantCulture, $"- id: term-{n}\n  term: {prose.Phrase(2)} {n}\n  definition: {prose.Sentence()}\n")));
    }

    private string SourceList()
    {
        var (_, prose) = Begin(200_003);
        return string.Concat(Enumerable.Range(0, Sources).Select(n => string.Create(CultureInfo.InvariantCulture, $"- key: source{n}\n  authors: {prose.Title(2)}\n  year: {1990 + (n % 36)}\n  title: {prose.Title(7)}\n  url: https://example.org/{n}\n  kind: paper\n  checked: 2026-11\n")));
    }

    // Each file has numbers of its own, so that a lesson is the same in a course of 105 and of 10,000.
    private (Chance, Prose) Begin(int part)
    {
        var chance = new Chance((seed * 1_000_003) + (ulong)part);
        return (chance, new Prose(chance));
    }
}
