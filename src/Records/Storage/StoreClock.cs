namespace LlmEvolution.Records.Storage;

/// <summary>
/// Times of storing, in whole milliseconds. Each commit is later than the one before and than everything promised through
/// X-Experience-API-Consistent-Through, so that a client that asks for what came since never misses a statement.
/// </summary>
internal sealed class StoreClock(TimeProvider clock, DateTimeOffset last)
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(1);

    private readonly Lock _lock = new();
    private DateTimeOffset _promised = last;
    private bool _writing;

    /// <summary>The time for the next commit.</summary>
    public DateTimeOffset Begin()
    {
        lock (_lock)
        {
            _writing = true;
            return Later(Now(), _promised + s_step);
        }
    }

    public void Committed(DateTimeOffset stored)
    {
        lock (_lock) (_writing, _promised) = (false, Later(stored, _promised));
    }

    public void Abandon()
    {
        lock (_lock) _writing = false;
    }

    /// <summary>Every statement stored up to this time can be read now.</summary>
    public DateTimeOffset ConsistentThrough()
    {
        lock (_lock)
        {
            if (!_writing) _promised = Later(Now(), _promised);
            return _promised;
        }
    }

    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
