using System.Runtime.CompilerServices;
using System.Text;
using LlmEvolution.Benchmarks.Course;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Outline;
using LlmEvolution.Reports.Sources;

namespace LlmEvolution.Benchmarks.Reports;

/// <summary>
/// Statements of many learners in several courses, as the player sends them: sittings of some lessons each, quizzes with second
/// tries, people who stop, and one record in a thousand that contradicts something. The same seed gives the same statements.
/// </summary>
internal sealed class GeneratedRecords(ulong seed, long count) : IStatementSource
{
    private const int Cohort = 64;

    /// <summary>Three courses of 15 modules of 7 lessons and a quiz of 10 questions each, and an exam.</summary>
    public static readonly IReadOnlyList<CourseOutline> Courses = [CourseOf("llm-evolution", 15), CourseOf("safety", 4), CourseOf("privacy", 6)];

    public string Name => $"generated {seed}";

    public async IAsyncEnumerable<SourcedStatement> ReadAsync(string? after, DiagnosticBag findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        var n = 0L;
        var learner = 0;
        while (true)
        {
            // A cohort learns at the same time, so that neighbours in the file are different people, as in a record store.
            var sittings = Enumerable.Range(learner, Cohort).Select(l => new GeneratedLearner(seed, l, Courses).Statements().GetEnumerator()).ToList();
            learner += Cohort;
            while (sittings.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                for (var s = sittings.Count - 1; s >= 0; s--)
                {
                    if (!sittings[s].MoveNext())
                    {
                        sittings.RemoveAt(s);
                        continue;
                    }

                    if (n++ == count) yield break;
                    yield return new(Encoding.UTF8.GetBytes(sittings[s].Current), n.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private static CourseOutline CourseOf(string name, int modules)
    {
        var iri = $"https://example.org/courses/{name}";
        IEnumerable<OutlineModule> all = Enumerable.Range(1, modules).Select(m => new OutlineModule($"{iri}/modules/m{m}", $"Module {m}",
        [
            .. Enumerable.Range(1, 7).Select(l => new OutlineItem($"{iri}/lessons/m{m}-l{l}", $"Lesson {m}.{l}", OutlineItemKind.Lesson, 6 + ((m + l) % 5), true, null)),
            new($"{iri}/quizzes/m{m}", $"Quiz {m}", OutlineItemKind.Quiz, null, true, 0.8),
        ]));
        return new(iri, name, [.. all, new($"{iri}/modules/exam", "Exam", [new($"{iri}/quizzes/exam", "Final exam", OutlineItemKind.Exam, 30, true, 0.7)])]);
    }
}
