using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmEvolution.Import.Quizzes.Gift;

/// <summary>What stands between the braces of one question.</summary>
internal sealed partial class GiftQuestion(string name, string format, SourceSpan place, string category, GiftReader reader)
{
    private const string Once = "write the question in quiz.yml, where each choice counts as right or wrong";

    public string Text(string text) => reader.Convert(text, format, place);

    private string? Feedback(string? text) => string.IsNullOrWhiteSpace(text) ? null : Text(text);

    public ImportedQuestion? Read(string stem, string answers)
    {
        var general = answers.IndexOf("####", StringComparison.Ordinal);
        var about = general < 0 ? null : Feedback(answers[(general + 4)..]);
        var text = general < 0 ? answers : answers[..general].Trim();
        var question = new ImportedQuestion { Name = name, Type = "", Stem = stem, Place = place, Category = category };
        if (text.Length == 0) return reader.LeaveOut(name, place, "its answer is an essay, which nobody would read", "ask it in a lesson, or as a question with an answer");
        var read = text[0] == '#' ? Numeric(question, text[1..].Trim())
            : TrueFalse().Match(text) is { Success: true } truth ? ReadTrueFalse(question, truth, text)
            : Marked(question, GiftAnswer.All(text));
        return read is null ? null : WithGeneral(read, about);
    }

    private ImportedQuestion? Marked(ImportedQuestion question, IReadOnlyList<GiftAnswer> answers)
    {
        if (answers.Count == 0) return reader.Broken(place, "its answers have no marks", "begin each with = when it is right and ~ when it is wrong");
        if (answers.Any(a => !a.Right)) return Choices(question, answers);
        return answers.All(a => a.Text.Contains("->", StringComparison.Ordinal)) ? Matching(question, answers) : FillIn(question, answers);
    }

    private ImportedQuestion Choices(ImportedQuestion question, IReadOnlyList<GiftAnswer> answers)
    {
        ImmutableArray<ImportedChoice> choices = [.. answers.Select(a => new ImportedChoice(Text(a.Text), a.Right ? a.Weight is null or > 0 : a.Weight > 0, Feedback(a.Feedback)))];
        var right = answers.Where((_, i) => choices[i].Correct).ToList();
        var multiple = right.Count > 1;
        if (multiple && right.Exists(a => a.Right && a.Weight is null)) reader.Change(name, place, "any one of several right choices was enough; now all of them have to be picked", Once);
        else if (right.Select(a => a.Weight ?? 100).Distinct().Count() > 1 || right.Exists(a => !multiple && a.Weight is not null and not 100)) reader.Change(name, place, "its choices gave parts of the points", Once);
        return question with { Type = multiple ? "multiple" : "choice", Choices = choices };
    }

    private ImportedQuestion? Matching(ImportedQuestion question, IReadOnlyList<GiftAnswer> answers)
    {
        var pairs = answers.Select(a => a.Text.Split("->", 2)).Select(p => (Left: Text(p[0].Trim()), Right: Text(p[1].Trim()))).ToList();
        var loose = pairs.Where(p => p.Left.Length == 0).ToList();
        if (loose.Count > 0) reader.Change(name, place, $"what matches nothing is left out: {string.Join(", ", loose.Select(p => p.Right))}", "matching in quiz.yml has no entries that are left over");
        Lost(answers.Where(a => a.Feedback is { Length: > 0 }).Select(a => a.Feedback!));
        return question with { Type = "matching", Pairs = [.. pairs.Where(p => p.Left.Length > 0)] };
    }

    private ImportedQuestion FillIn(ImportedQuestion question, IReadOnlyList<GiftAnswer> answers)
    {
        var whole = answers.Where(a => a.Weight is null or >= 100).ToList();
        var parts = answers.Except(whole).Select(a => GiftReader.Unescape(a.Text)).ToList();
        if (parts.Count > 0) reader.Change(name, place, $"answers that gave parts of the points are left out: {string.Join(", ", parts)}", "add those that are right enough to 'answers'");
        if (whole.Exists(a => a.Text.Contains('*', StringComparison.Ordinal))) reader.Change(name, place, "an asterisk stood for any text; now it is an asterisk", "write each answer out");
        Lost(whole.Skip(1).Concat(answers.Except(whole)).Where(a => a.Feedback is { Length: > 0 }).Select(a => a.Feedback!));
        return question with
        {
            Type = "fill-in",
            Answers = [.. whole.Select(a => GiftReader.Unescape(a.Text)).Distinct(StringComparer.OrdinalIgnoreCase)],
            WhenRight = Feedback(whole.FirstOrDefault()?.Feedback),
        };
    }

    private ImportedQuestion? Numeric(ImportedQuestion question, string text)
    {
        var answers = GiftAnswer.All(text) is { Count: > 0 } marked ? marked : [Single(text)];
        var first = answers.FirstOrDefault(a => a.Right && a.Weight is null or >= 100);
        if (first is null || GiftNumber.Read(GiftReader.Unescape(first.Text)) is not var (value, tolerance, maximum)) return reader.Broken(place, "its number cannot be read", "write {#5}, {#5:0.1} or {#1..5}");
        if (answers.Count(a => a.Right) > 1) reader.Change(name, place, "it had several right numbers; the first with all points counts", "write a range: {min: 1, max: 2}");
        var wrong = answers.FirstOrDefault(a => !a.Right);
        Lost(answers.Where(a => a != first && a != wrong && a.Feedback is { Length: > 0 }).Select(a => a.Feedback!));
        return question with { Type = "numeric", Value = value, Tolerance = tolerance, Maximum = maximum, WhenRight = Feedback(first.Feedback), WhenWrong = Feedback(wrong?.Feedback) };
    }

    private static GiftAnswer Single(string text)
    {
        var (answer, feedback) = GiftAnswer.SplitFeedback(text);
        return new GiftAnswer(true, null, answer.Trim(), feedback);
    }

    /// <summary>The first feedback is for the wrong answer, the second for the right one.</summary>
    private ImportedQuestion ReadTrueFalse(ImportedQuestion question, Match truth, string text)
    {
        var answer = truth.Groups[1].Value[0] is 'T' or 't';
        var (_, rest) = GiftAnswer.SplitFeedback(text);
        var (wrong, right) = rest is null ? (null, null) : GiftAnswer.SplitFeedback(rest);
        return question with { Type = "true-false", Answer = answer, WhenRight = Feedback(answer ? right : wrong), WhenWrong = Feedback(answer ? wrong : right) };
    }

    /// <summary>What Moodle says after any answer is said in both cases, or behind each choice that says nothing.</summary>
    private static ImportedQuestion WithGeneral(ImportedQuestion question, string? about)
    {
        if (about is null) return question;
        return question with
        {
            WhenRight = Both(question.WhenRight),
            WhenWrong = Both(question.WhenWrong),
            Choices = [.. question.Choices.Select(c => c with { Feedback = Both(c.Feedback) })],
        };

        string Both(string? own) => own is null ? about : $"{own}\n\n{about}";
    }

    private void Lost(IEnumerable<string> feedbacks)
    {
        var lost = feedbacks.Select(GiftReader.Unescape).ToList();
        if (lost.Count > 0) reader.Change(name, place, string.Create(CultureInfo.InvariantCulture, $"feedback for single answers is left out: {string.Join(" / ", lost)}"), "write 'feedback: {correct: …, incorrect: …}'");
    }

    [GeneratedRegex(@"\A(TRUE|FALSE|T|F)\s*(#|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex TrueFalse();
}
