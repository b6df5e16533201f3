using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>A learner who knows nothing cannot pass by picking the same place in every question.</summary>
internal sealed class KeyPlaceStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Quiz is not { KeyPlace: { } most }) return;
        foreach (var quiz in Banks.Quizzes(context))
        {
            var questions = Banks.SingleChoices(quiz);
            if (questions.Count < Banks.Enough) continue;
            var places = questions.Where(q => q.Choices.Any(c => c.Correct)).CountBy(q => q.Choices.TakeWhile(c => !c.Correct).Count());
            foreach (var (place, count) in places.Where(p => p.Value * 100 > most * questions.Count).OrderBy(p => p.Key))
                context.Diagnostics.Report(StyleDiagnostics.KeyPlace, quiz.Span, "write some of them in another place", count, questions.Count, place + 1, most);
        }
    }
}
