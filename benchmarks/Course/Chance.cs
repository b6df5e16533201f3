namespace LlmEvolution.Benchmarks.Course;

/// <summary>Numbers that look random and are the same on every machine and every version of .NET, which System.Random does not promise (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, not including, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Small numbers far more often than large ones, as words of a language are.</summary>
    public int Skewed(int end)
    {
        var u = (Next() >> 11) * (1.0 / (1UL << 53));
        return (int)(u * u * u * end);
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
