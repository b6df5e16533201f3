using System.Collections.Immutable;

namespace LlmEvolution.Records.Storage;

/// <summary>Those who want to know about each new statement.</summary>
internal sealed class Subscribers
{
    private ImmutableList<Subscription> _all = [];

    public IDisposable Add(Action<StatementRecord> arrived, Action<Exception> failed)
    {
        var subscription = new Subscription(this, arrived, failed);
        ImmutableInterlocked.Update(ref _all, all => all.Add(subscription));
        return subscription;
    }

    public void Tell(IReadOnlyList<StatementRecord> statements)
    {
        foreach (var subscription in _all) subscription.Tell(statements);
    }

    private sealed class Subscription(Subscribers owner, Action<StatementRecord> arrived, Action<Exception> failed) : IDisposable
    {
        /// <summary>Whatever a subscriber does, the writer goes on.</summary>
        public void Tell(IReadOnlyList<StatementRecord> statements)
        {
            try
            {
                foreach (var statement in statements) arrived(statement);
            }
            catch (Exception e)
            {
                Dispose();
                failed(e);
            }
        }

        public void Dispose() => ImmutableInterlocked.Update(ref owner._all, all => all.Remove(this));
    }
}
