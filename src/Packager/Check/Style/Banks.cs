using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

internal static class Banks
{
    /// <summary>Every question of every quiz.</summary>
    public static IEnumerable<Question> Of(CheckContext context) =>
        context.Course.Modules.Select(m => m.Quiz).OfType<Quiz>().SelectMany(q => q.Questions);
}
