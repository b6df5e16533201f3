using System.Collections.Immutable;
using System.Text;
using LlmEvolution.Records.Documents;
using LlmEvolution.Records.Rules;
using LlmEvolution.Records.Statements;
using LlmEvolution.Records.Storage;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records;

/// <summary>
/// A learning record store in one SQLite file. What a method has acknowledged survives the end of the process at any moment,
/// and a power cut. Everything may be called from any thread.
/// </summary>
public sealed class RecordStore : IAsyncDisposable
{
    private readonly string _path;
    private readonly FileStream _lock;
    private readonly Func<Guid> _newId;
    private readonly StoreClock _clock;
    private readonly Writer _writer;
    private readonly Subscribers _subscribers = new();

    private RecordStore(string path, FileStream fileLock, SqliteConnection connection, TimeProvider clock, Func<Guid> newId)
    {
        (_path, _lock, _newId) = (path, fileLock, newId);
        var last = connection.Scalar("SELECT max(stored) FROM statements") ?? 0;
        _clock = new StoreClock(clock, DateTimeOffset.FromUnixTimeMilliseconds(last));
        _writer = new Writer(connection, _clock, _subscribers.Tell);
    }

    /// <summary>The time up to which every statement that is or will be stored can be read (xAPI-Communication 2.1.3).</summary>
    public DateTimeOffset ConsistentThrough => _clock.ConsistentThrough();

    /// <summary>Opens the file, or makes it. Beside it stand its log (-wal, -shm) and a lock, so that one process has it at a time.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="newId">Ids of statements that come without one: random UUIDs.</param>
    /// <exception cref="RecordFileInUseException">Another process has the file.</exception>
    /// <exception cref="IOException">The folder is missing, or the disk does not work.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="InvalidDataException">The file is no record store, or one of another version.</exception>
    public static RecordStore Open(string path, TimeProvider clock, Func<Guid> newId)
    {
        var fileLock = TakeLock(path);
        SqliteConnection? connection = null;
        try
        {
            connection = Schema.OpenForWriting(path);
            return new RecordStore(path, fileLock, connection, clock, newId);
        }
        catch (Exception e)
        {
            connection?.Dispose();
            fileLock.Dispose();
            if (e is not SqliteException sqlite) throw;
            if (sqlite.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB) throw new InvalidDataException("it is no SQLite database", e);
            throw new IOException(sqlite.Message, e);
        }
    }

    /// <summary>Stores statements as if they had been sent by POST: all of them or none.</summary>
    /// <param name="json">One statement, or an array of them.</param>
    /// <param name="authority">The Agent who vouches for them, as JSON.</param>
    /// <returns>Their ids, in order. A statement that the store holds already counts as stored.</returns>
    /// <exception cref="XapiException">400: a statement is invalid. 409: an id is in use for another statement.</exception>
    public Task<IReadOnlyList<Guid>> StoreAsync(string json, string authority)
    {
        using var document = StatementBatch.Parse(Encoding.UTF8.GetBytes(json));
        return StoreAsync(StatementBatch.Read(document.RootElement, _newId, authority, XapiVersion.Two), ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty);
    }

    /// <summary>The statement with this id, voided or not; null: there is none.</summary>
    public StatementRecord? Find(Guid id)
    {
        using var connection = Schema.OpenForReading(_path);
        return StatementSearch.Find(connection, id);
    }

    /// <summary>Statements that match.</summary>
    /// <exception cref="XapiException">400: the agent cannot be searched for.</exception>
    public StatementPage Query(StatementQuery query)
    {
        using var connection = Schema.OpenForReading(_path);
        return StatementSearch.Run(connection, query with { Limit = Math.Clamp(query.Limit, 1, StatementQuery.MostPerPage) });
    }

    /// <summary>Calls back for each statement that is stored from now on, after its commit, in order, one at a time.</summary>
    /// <param name="arrived">Has to be quick and must not wait for the store: it holds up the next commit.</param>
    /// <param name="failed">Gets what <paramref name="arrived"/> throws, which ends the calls; has to be as quick and must not throw.</param>
    /// <returns>Ends the calls when it is disposed.</returns>
    public IDisposable Subscribe(Action<StatementRecord> arrived, Action<Exception> failed) => _subscribers.Add(arrived, failed);

    /// <summary>The document, or null.</summary>
    public StoredDocument? FindDocument(DocumentPlace place, string id)
    {
        using var connection = Schema.OpenForReading(_path);
        return DocumentTable.Find(connection, place, id);
    }

    /// <summary>Writes a document, whatever was there.</summary>
    public Task PutDocumentAsync(DocumentPlace place, string id, string contentType, ReadOnlyMemory<byte> content) => _writer.RunAsync(context =>
    {
        DocumentTable.Put(context, place, id, contentType, content.ToArray());
        return true;
    });

    /// <summary>Forgets everything: statements, documents, activities, agents.</summary>
    public Task ClearAsync() => _writer.RunAsync(context =>
    {
        context.Tables.Clear();
        return true;
    });

    /// <summary>Finishes what is under way and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        Schema.CloseReaders(_path);
        await _lock.DisposeAsync();
    }

    private static FileStream TakeLock(string path)
    {
        try
        {
            return new FileStream(path + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException) && File.Exists(path + "-lock"))
        {
            throw new RecordFileInUseException(path, e);
        }
    }

    internal Guid NewId() => _newId();

    internal SqliteConnection OpenForReading() => Schema.OpenForReading(_path);

    internal Task<T> WriteAsync<T>(Func<WriteContext, T> change) => _writer.RunAsync(change);

    internal Task<IReadOnlyList<Guid>> StoreAsync(IReadOnlyList<ReceivedStatement> statements, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> attachments) =>
        _writer.RunAsync(context => StatementWriter.Write(context, statements, attachments));
}
