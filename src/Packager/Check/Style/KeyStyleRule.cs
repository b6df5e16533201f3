using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>A learner who knows nothing cannot pass by picking the longest option, or always the same place.</summary>
internal sealed class KeyStyleRule : ICourseRule
{
    // Fewer questions show no habit.
    private const int Enough = 8;

    // Percent of the keys that may stand in one place, where three or four are offered.
    private const int OnePlace = 50;

    public void Check(CheckContext context)
    {
        if (context.Course.Style.Quiz is not { LongestKey: { } most }) return;
        foreach (var quiz in context.Course.Modules.Select(m => m.Quiz).OfType<Quiz>())
        {
            var questions = quiz.Questions.OfType<ChoiceQuestion>().Where(q => !q.Multiple).ToList();
            if (questions.Count < Enough) continue;
            var longest = questions.Count(KeyIsLongest);
            if (longest * 100 > most * questions.Count)
                context.Diagnostics.Report(StyleDiagnostics.KeyIsLongest, quiz.Span, "shorten right options, or say more in wrong ones", longest, questions.Count, most);
            var places = questions.Where(q => q.Choices.Any(c => c.Correct)).CountBy(q => q.Choices.TakeWhile(c => !c.Correct).Count()).ToList();
            foreach (var (place, count) in places.Where(p => p.Value * 100 > OnePlace * questions.Count))
                context.Diagnostics.Report(StyleDiagnostics.KeyPlace, quiz.Span, "write some of them in another place", count, questions.Count, place + 1);
        }
    }

    private static bool KeyIsLongest(ChoiceQuestion question)
    {
        int Length(Choice choice) => PlainText.Of(choice.Text.Body).Length;
        return question.Choices.FirstOrDefault(c => c.Correct) is { } key
            && question.Choices.Where(c => !c.Correct).All(c => Length(c) < Length(key));
    }
}
