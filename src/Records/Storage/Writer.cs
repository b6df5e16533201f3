using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Storage;

/// <summary>
/// All changes, one after another on one connection. Whatever waits is committed together (group commit): each commit
/// waits for the disk, and a disk takes a hundred statements as fast as one. A change is answered after its commit.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    /// <summary>Changes of one commit: bounds memory and the time the first of them waits.</summary>
    private const int MostPerCommit = 256;

    private readonly Channel<Change> _waiting = Channel.CreateBounded<Change>(new BoundedChannelOptions(1024) { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly StoreClock _clock;
    private readonly Tables _tables;
    private readonly Action<IReadOnlyList<StatementRecord>> _arrived;
    private readonly Task _working;

    /// <param name="arrived">Told of statements after their commit, in order.</param>
    public Writer(SqliteConnection connection, StoreClock clock, Action<IReadOnlyList<StatementRecord>> arrived)
    {
        (_connection, _clock, _arrived) = (connection, clock, arrived);
        _tables = new Tables(connection);
        _working = Task.Run(WorkAsync);
    }

    /// <summary>Runs a change inside the next commit.</summary>
    /// <param name="change">Throws <see cref="XapiException"/> before it changes anything, or changes everything it has to.</param>
    /// <exception cref="ObjectDisposedException">The store is closed.</exception>
    public async Task<T> RunAsync<T>(Func<WriteContext, T> change)
    {
        var waiting = new Change<T>(change);
        try
        {
            await _waiting.Writer.WriteAsync(waiting);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(RecordStore));
        }
        return await waiting.Done;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _working;
        _tables.Dispose();
        _connection.Dispose();
    }

    private async Task WorkAsync()
    {
        var batch = new List<Change>(MostPerCommit);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < MostPerCommit && _waiting.Reader.TryRead(out var change)) batch.Add(change);
            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<Change> batch)
    {
        var context = new WriteContext(_tables, _clock.Begin());
        try
        {
            // SQL rather than a transaction object, which every command would have to be given.
            _connection.Execute("BEGIN IMMEDIATE");
            foreach (var change in batch) change.Run(context);
            _connection.Execute("COMMIT");
        }
        // Whatever it was (a full disk, say), nothing of this commit is stored, and each sender has to know.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Rollback();
            _tables.Forget();
            _clock.Abandon();
            foreach (var change in batch) change.Fail(e);
            return;
        }
        _clock.Committed(context.Stored);
        foreach (var change in batch) change.Answer();
        if (context.Arrived.Count > 0) _arrived(context.Arrived);
    }

    /// <summary>SQLite may have rolled back by itself.</summary>
    private void Rollback()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0) _connection.Execute("ROLLBACK");
    }

    private abstract class Change
    {
        public abstract void Run(WriteContext context);

        public abstract void Answer();

        public abstract void Fail(Exception exception);
    }

    private sealed class Change<T>(Func<WriteContext, T> change) : Change
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private XapiException? _refusal;
        private T? _result;

        public Task<T> Done => _done.Task;

        public override void Run(WriteContext context)
        {
            try
            {
                _result = change(context);
            }
            catch (XapiException e)
            {
                _refusal = e;
            }
        }

        public override void Answer()
        {
            if (_refusal is null) _done.SetResult(_result!);
            else _done.SetException(_refusal);
        }

        public override void Fail(Exception exception) => _done.SetException(exception);
    }
}
