namespace LlmEvolution.Benchmarks.Measure;

/// <summary>Something that is measured, in a folder of its own.</summary>
/// <param name="Name">As the table says.</param>
/// <param name="Lessons">Of the course.</param>
/// <param name="Command">Program and arguments.</param>
internal sealed record Contender(string Name, int Lessons, IReadOnlyList<string> Command)
{
    /// <summary>Before each run; not measured.</summary>
    public Action Prepare { get; init; } = () => { };

    /// <summary>Beside those of this process.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>What is measured, once, so that the first run finds what an earlier one leaves.</summary>
    public bool WarmUp { get; init; }

    public List<Timed> Runs { get; } = [];
}
