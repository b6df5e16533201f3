using System.Collections.Immutable;

namespace LlmEvolution.Records.Storage;

/// <summary>Those who want to know about each new statement.</summary>
internal sealed class Subscribers
{
    private ImmutableList<Subscription> _all = [];

    public IDisposable Add(Action<StatementRecord> arrived)
    {
        var subscription = new Subscription(this, arrived);
        ImmutableInterlocked.Update(ref _all, all => all.Add(subscription));
        return subscription;
    }

    public void Tell(IReadOnlyList<StatementRecord> statements)
    {
        foreach (var subscription in _all)
            foreach (var statement in statements) subscription.Arrived(statement);
    }

    private sealed class Subscription(Subscribers owner, Action<StatementRecord> arrived) : IDisposable
    {
        public Action<StatementRecord> Arrived => arrived;

        public void Dispose() => ImmutableInterlocked.Update(ref owner._all, all => all.Remove(this));
    }
}
