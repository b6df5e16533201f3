namespace LlmEvolution.Preview.Cmi5;

/// <summary>A session of an assignable unit, from its launch on (9.6.3.1).</summary>
internal sealed class Cmi5Session(string id)
{
    public string Id => id;

    public DateTimeOffset? Initialized { get; set; }

    public bool IsTerminated { get; set; }
}
