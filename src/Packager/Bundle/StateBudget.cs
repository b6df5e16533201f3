namespace LlmEvolution.Packager.Bundle;

/// <summary>The most characters the player can need to save a learning object's state.</summary>
internal static class StateBudget
{
    public static int WorstCase(ObjectPlan plan) => 64 + (8 * plan.Lessons.Count()) + (12 * plan.Quizzes.Count());
}
