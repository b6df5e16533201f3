using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Models;

namespace LlmEvolution.Reports.Reporting;

/// <summary>Which questions are too easy, too hard, or tell nobody apart; and what is taken for the right answer.</summary>
internal static class QuestionsReport
{
    /// <summary>A correlation of fewer is chance.</summary>
    private const int FewestLearners = 10;

    private sealed record QuestionRow(int Question, int Unit, long Learners, long Answers, double Difficulty, double? Discrimination, TimeSpan? Median);

    private sealed record ChoiceRow(int Question, string Response, bool? Correct, long Learners);

    public static async Task<ReportParts> BuildAsync(ReportScope scope, CancellationToken cancellation)
    {
        await scope.MakeAsync("answers", cancellation).ConfigureAwait(false);
        var read = await scope.ReadAsync("questions", "question, unit, learners, answers, difficulty, discrimination, seconds", "unit, question",
            r => new QuestionRow(r.GetInt32(0), r.GetInt32(1), r.Long(2), r.Long(3), r.Double(4)!.Value, r.Double(5), r.Seconds(6)), cancellation).ConfigureAwait(false);
        var questions = read.OrderBy(q => q.Unit).ThenBy(q => scope.Questions[q.Question].Iri, StringComparer.Ordinal).ToList();
        var choices = (await scope.ReadAsync("choices", "question, coalesce(response, ''), correct, learners", "question, learners desc, response",
            r => new ChoiceRow(r.GetInt32(0), r.GetString(1), r.Flag(2), r.Long(3)), cancellation).ConfigureAwait(false)).ToLookup(c => c.Question);
        var flagged = questions.Select(q => Flags(q)).ToList();
        return new(
            "Questions",
            [Words.AsOf, Words.Learner, Words.FirstAnswer, Words.Difficulty, Words.Discrimination],
            [
                new("Questions", (long)questions.Count, ColumnKind.Count), new("First answers", questions.Sum(q => q.Learners), ColumnKind.Count),
                new("Right at first", questions.Count == 0 ? null : questions.Sum(q => q.Difficulty * q.Learners) / questions.Sum(q => q.Learners), ColumnKind.Share),
                new("Questions to look at", (long)flagged.Count(f => f.Length > 0), ColumnKind.Count),
            ],
            [new("difficulty", "Right at first", ChartShape.Bars, ColumnKind.Share, [new("Right at first", [.. questions.Select(q => (scope.Questions[q.Question].Name, q.Difficulty))])], "questions")],
            [
                Table.Of("questions", "Questions", null,
                    [
                        Table.Text("item", "Item"), Table.Text("question", "Question"), Table.Text("text", "Text"), Table.Count("learners", "Learners"), Table.Count("answers", "Answers"), Table.Share("difficulty", "Right at first"),
                        Table.Number("discrimination", "Discrimination"), Table.Duration("median", "Time, median"), Table.Text("look", "Look at"), Table.Text("id", "Activity"),
                    ],
                    questions.Select((q, n) => (IReadOnlyList<object?>)
                    [
                        scope.TitleOf(q.Unit), scope.Questions[q.Question].Name, scope.Questions[q.Question].Text, q.Learners, q.Answers, q.Difficulty,
                        q.Learners >= FewestLearners ? q.Discrimination : null, q.Median, flagged[n], scope.Questions[q.Question].Iri,
                    ])),
                Table.Of("choices", "What they answer at first", null,
                    [Table.Text("question", "Question"), Table.Text("response", "Response"), Table.Text("words", "In words"), Table.Text("judged", "Judged"), Table.Count("learners", "Learners"), Table.Share("share", "Share")],
                    questions.SelectMany(q => choices[q.Question].Select(c => (IReadOnlyList<object?>)
                    [
                        scope.Questions[q.Question].Name, c.Response, scope.Questions[q.Question].InWords(c.Response), c.Correct switch { true => "right", false => "wrong", null => "" }, c.Learners,
                        Table.ShareOf(c.Learners, choices[q.Question].Sum(o => o.Learners)),
                    ]))),
            ]);
    }

    private static string Flags(QuestionRow q) => q.Learners < FewestLearners ? "" : string.Join("; ", new[]
    {
        q.Difficulty > 0.95 ? "nearly everybody is right" : null,
        q.Difficulty < 0.3 ? "few are right" : null,
        q.Discrimination < 0 ? "the stronger are wrong more often: check the key" : q.Discrimination < 0.1 ? "hardly tells anybody apart" : null,
    }.OfType<string>());
}
