using LlmEvolution.Packager.Editions;

namespace LlmEvolution.Packager.Bundle;

/// <summary>
/// The most characters the player can need to save a learning object's state. The format and this formula stand in
/// src/Runtime/src/session/ProgressStore.ts; tests/state-budget.json holds both sides to the same numbers.
/// </summary>
internal static class StateBudget
{
    private const int Head = 20;
    private const int Lesson = 7;
    private const int ChecksPerCharacter = 6;
    private const int Quiz = 9;
    private const int Attempt = 9;

    // An answer of at most 32 characters and what parts it from the next.
    private const int Answer = 33;

    public static int WorstCase(ObjectPlan plan, StateLayout layout) => WorstCase(
        [.. plan.Lessons.Select(l => layout.ChecksOf(l).Length)],
        [.. plan.Quizzes.Select(q => q.Draw)]);

    /// <param name="checks">Inline checks of each lesson, with the places of retired ones.</param>
    /// <param name="draws">Questions that an attempt of each quiz draws.</param>
    public static int WorstCase(IReadOnlyCollection<int> checks, IReadOnlyCollection<int> draws) =>
        Head
        + checks.Sum(c => Lesson + ((c + ChecksPerCharacter - 1) / ChecksPerCharacter))
        + (Quiz * draws.Count)
        + (draws.Count == 0 ? 0 : Attempt + (Answer * draws.Max()));
}
