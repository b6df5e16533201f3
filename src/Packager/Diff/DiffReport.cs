using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Diff;

/// <summary>One side of a comparison.</summary>
/// <param name="Path">Absolute path of a package, a course folder or a lock file.</param>
/// <param name="Name">What the user called it.</param>
/// <param name="Findings">Takes why it cannot be read.</param>
public sealed record DiffInput(string Path, string Name, DiagnosticBag Findings);

/// <summary>What a change does to learners in progress; the worse, the greater.</summary>
public enum DiffEffect
{
    /// <summary>Nothing is lost.</summary>
    None,

    /// <summary>Unfinished attempts begin again, or what was tried is not shown; results stay.</summary>
    LosesAttempts,

    /// <summary>Progress of whole lessons or quizzes is lost.</summary>
    Resets,
}

/// <summary>One difference.</summary>
/// <param name="What">The thing that differs: "key of 'words'".</param>
/// <param name="Before">Null: it was not there.</param>
/// <param name="Now">Null: it is no longer there.</param>
/// <param name="Reason">What it means for learners in progress.</param>
/// <param name="Advice">What to do about it; null where nothing has to be done.</param>
/// <param name="Items">Published ids of the lessons and quizzes whose progress or attempts are lost.</param>
public sealed record DiffChange(string What, string? Before, string? Now, DiffEffect Effect, string Reason, string? Advice, ImmutableArray<string> Items);

/// <summary>What learners in progress gain and lose when one edition takes the place of another.</summary>
/// <param name="Before">What the older side is: "package, SCORM 1.2, version 1.0".</param>
/// <param name="Now">What the newer side is.</param>
/// <param name="Changes">The worst first, then in the order of the course.</param>
public sealed record DiffReport(string Before, string Now, ImmutableArray<DiffChange> Changes)
{
    /// <summary>The worst of all effects.</summary>
    public DiffEffect Verdict => Changes.IsEmpty ? DiffEffect.None : Changes.Max(c => c.Effect);

    /// <summary>The verdict in a few words.</summary>
    public string Sentence => Verdict switch
    {
        DiffEffect.Resets => $"resets {Count(DiffEffect.Resets)}",
        DiffEffect.LosesAttempts => $"loses attempts in {Count(DiffEffect.LosesAttempts)}",
        _ => "safe to replace",
    };

    private string Count(DiffEffect effect)
    {
        var count = Changes.Where(c => c.Effect == effect).SelectMany(c => c.Items).Distinct(StringComparer.Ordinal).Count();
        return count == 1 ? "1 lesson or quiz" : $"{count} lessons and quizzes";
    }
}
