using LlmEvolution.Packager.Load;

namespace LlmEvolution.Import.Quizzes;

/// <summary>Whether a question fits quiz.yml; those that do not are reported and left out, never bent in silence.</summary>
internal static class QuestionForm
{
    // Of quiz.schema.json.
    private const int QuestionLimit = 500;

    public static IReadOnlyList<ImportedQuestion> Fitting(IEnumerable<ImportedQuestion> questions, ImportContext context)
    {
        var fitting = new List<ImportedQuestion>();
        // Each category becomes a quiz of its own.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var problem = counts.GetValueOrDefault(question.Category) == QuestionLimit ? ($"a quiz has at most {QuestionLimit} questions", "put the rest into another category or file") : ProblemOf(question);
            if (problem is var (why, help))
            {
                context.Diagnostics.Report(ImportDiagnostics.QuestionLeftOut, question.Place, help, question.Name, why);
                continue;
            }
            counts[question.Category] = counts.GetValueOrDefault(question.Category) + 1;
            fitting.Add(question);
        }
        return fitting;
    }

    private static (string Why, string Help)? ProblemOf(ImportedQuestion q)
    {
        if (string.IsNullOrWhiteSpace(q.Stem)) return ("it asks nothing", "write what is asked");
        if (Texts(q).Any(t => ControlCharacters.IndexIn(t) >= 0)) return ("it holds a control character", "remove it");
        var right = q.Choices.Count(c => c.Correct);
        return q.Type switch
        {
            "choice" when right != 1 => ($"it has {right} right choices", "mark exactly one as right"),
            "multiple" when right < 2 || right == q.Choices.Length => ($"{right} of its {q.Choices.Length} choices are right", "it needs two or more that are right, and one that is not"),
            "choice" or "multiple" => Count(q.Choices.Length, 2, 10, "choices") ?? Different(q.Choices.Select(c => c.Text)),
            "matching" => Count(q.Pairs.Length, 2, 8, "pairs") ?? Different(q.Pairs.Select(p => p.Left)) ?? Different(q.Pairs.Select(p => p.Right)),
            "sequencing" => Count(q.Items.Length, 3, 8, "items") ?? Different(q.Items),
            "fill-in" => Count(q.Answers.Length, 1, 20, "answers") ?? (q.Answers.Any(string.IsNullOrWhiteSpace) ? ("an answer is empty", "write what is right") : null),
            "numeric" when q.Maximum < q.Value => ("no number is in its range", "write the smaller number first"),
            "numeric" when Math.Abs(q.Value) > 1e15m || Math.Abs(q.Maximum ?? 0) > 1e15m || q.Tolerance is < 0 or > 1e15m => ("its number is too large", "write it in another unit"),
            _ => null,
        };
    }

    private static (string, string)? Count(int count, int minimum, int maximum, string what) =>
        count >= minimum && count <= maximum ? null : ($"it has {count} {what}", $"{minimum} to {maximum} are possible");

    private static (string, string)? Different(IEnumerable<string> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (string.IsNullOrWhiteSpace(text)) return ("one of its texts is empty", "write it, or remove the entry");
            if (!seen.Add(text.Trim())) return ("two of its texts are the same", "word them differently");
        }
        return null;
    }

    private static IEnumerable<string> Texts(ImportedQuestion q) =>
        q.Choices.SelectMany(c => new[] { c.Text, c.Feedback }).Concat(q.Pairs.SelectMany(p => new[] { p.Left, p.Right })).Concat(q.Items).Concat(q.Answers).Concat([q.Stem, q.WhenRight, q.WhenWrong]).OfType<string>();
}
