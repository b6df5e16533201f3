using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Packages;
using LlmEvolution.Preview.Scorm;

namespace LlmEvolution.Preview.Launches;

internal enum LaunchMode
{
    Normal,

    /// <summary>To look only: nothing is recorded.</summary>
    Review,
}

/// <summary>An item that was opened for a learner, until it is opened again.</summary>
/// <param name="id">Secret: it stands in the address of the learner's page, and whoever has it may record for this learner.</param>
internal sealed class Launch(string id, PreviewPackage package, PreviewItem item, Attempt attempt, Learner learner, LaunchMode mode)
{
    public string Id => id;

    public PreviewPackage Package => package;

    public PreviewItem Item => item;

    public Attempt Attempt => attempt;

    public Learner Learner => learner;

    public LaunchMode Mode => mode;

    /// <summary>Of all sessions before the one under way.</summary>
    public double SecondsBefore { get; set; }

    /// <summary>The IRI that statements about the item have; null in SCORM, and until the learner's page has been opened.</summary>
    public string? Activity { get; set; }

    public Conditions Conditions { get; set; } = Conditions.Good;

    /// <summary>Looks at what a SCO does; unused by other standards.</summary>
    public ScormJudge Judge { get; } = new(package.Standard);
}

/// <summary>What the author lets happen to the learner.</summary>
/// <param name="Offline">No request gets through.</param>
/// <param name="Refuses">The LMS answers, and takes nothing.</param>
/// <param name="Slow">Each answer takes two seconds.</param>
internal sealed record Conditions(bool Offline, bool Refuses, bool Slow)
{
    public static Conditions Good { get; } = new(false, false, false);

    public static TimeSpan Delay { get; } = TimeSpan.FromSeconds(2);
}
