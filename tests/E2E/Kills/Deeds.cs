using System.Globalization;

namespace E2E.Kills;

/// <summary>What the learner has seen themselves do. Whatever stands here must be in the LMS afterwards.</summary>
internal sealed class Deeds
{
    // Seconds, over all sessions of a run.
    private const double Tolerance = 2;

    public SortedSet<string> Completed { get; } = [];

    public SortedSet<string> Opened { get; } = [];

    /// <summary>Percent; null: no quiz submitted.</summary>
    public int? BestScore { get; set; }

    /// <summary>As the page told when it was last asked.</summary>
    public double ActiveSeconds { get; set; }

    /// <summary>While pages were loading or going: nobody can tell how much of it the learner was there.</summary>
    public double Unasked { get; set; }

    /// <summary>What is wrong with a total of seconds that somebody holds, or null.</summary>
    public string? WrongTime(double held) =>
        held >= ActiveSeconds - Tolerance && held <= ActiveSeconds + Unasked + Tolerance
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"time is {held:0.00} s, not {ActiveSeconds:0.00} to {ActiveSeconds + Unasked:0.00} s");
}
