using LlmEvolution.Packager.Editions.Locking;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>What a person reads about the lock.</summary>
internal static class LockScreen
{
    // Ids shown by name; the rest is a number.
    private const int Shown = 5;

    /// <summary>Null when there is nothing to say: a course without a lock is a draft.</summary>
    public static string? AfterBuild(LockResult result) => result switch
    {
        { Written: true } => $"{Done(result)}; commit it with the course",
        { Existed: true, Changed: true } => $"coursepack.lock does not hold this edition yet{Added(result, ": new is ")}; build with --publish when learners get it",
        _ => null,
    };

    public static string Done(LockResult result) => result switch
    {
        { Written: true } => $"{(result.Existed ? "Changed" : "Made")} coursepack.lock{Added(result, ": new is ")}",
        _ => "coursepack.lock already says all of this",
    };

    private static string Added(LockResult result, string before)
    {
        var more = result.Added.Length - Shown;
        return result.Added.IsEmpty ? "" : before + string.Join(", ", result.Added.Take(Shown)) + (more > 0 ? $" and {more} more" : "");
    }
}
