namespace E2E.Kills;

/// <summary>What the learner has seen themselves do. Whatever stands here must be in the LMS afterwards.</summary>
internal sealed class Deeds
{
    public SortedSet<string> Completed { get; } = [];

    public SortedSet<string> Opened { get; } = [];

    /// <summary>Percent; null: no quiz submitted.</summary>
    public int? BestScore { get; set; }

    public double ActiveSeconds { get; set; }

    /// <summary>Of these, what a crash may have taken.</summary>
    public double SecondsAtRisk { get; set; }
}
