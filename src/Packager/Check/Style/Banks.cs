using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

internal static class Banks
{
    // Single-choice questions: fewer show no habit.
    public const int Enough = 8;

    public static IEnumerable<Quiz> Quizzes(CheckContext context) => context.Course.Modules.Select(m => m.Quiz).OfType<Quiz>();

    /// <summary>Every question of every quiz.</summary>
    public static IEnumerable<Question> Of(CheckContext context) => Quizzes(context).SelectMany(q => q.Questions);

    public static IReadOnlyList<ChoiceQuestion> SingleChoices(Quiz quiz) => [.. quiz.Questions.OfType<ChoiceQuestion>().Where(q => !q.Multiple)];
}
