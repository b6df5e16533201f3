namespace Reports.Tests.Data;

/// <summary>It is always noon of 1 June 2026.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
}
