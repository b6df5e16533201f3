using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>A learner who knows nothing cannot pass by picking the longest option.</summary>
internal sealed class KeyStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Quiz is not { LongestKey: { } most }) return;
        foreach (var quiz in Banks.Quizzes(context))
        {
            var questions = Banks.SingleChoices(quiz);
            if (questions.Count < Banks.Enough) continue;
            var longest = questions.Count(KeyIsLongest);
            if (longest * 100 > most * questions.Count)
                context.Diagnostics.Report(StyleDiagnostics.KeyIsLongest, quiz.Span, "shorten right options, or say more in wrong ones", longest, questions.Count, most);
        }
    }

    private static bool KeyIsLongest(ChoiceQuestion question)
    {
        int Length(Choice choice) => PlainText.Of(choice.Text.Body).Length;
        return question.Choices.FirstOrDefault(c => c.Correct) is { } key
            && question.Choices.Where(c => !c.Correct).All(c => Length(c) < Length(key));
    }
}
