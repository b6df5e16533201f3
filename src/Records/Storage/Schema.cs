using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Storage;

/// <summary>The tables, and how a connection is set up.</summary>
internal static class Schema
{
    /// <summary>Kept in user_version; a file of another version is refused rather than guessed at.</summary>
    private const long Version = 1;

    // seq is the order of arrival; 'stored' never falls with it, so ranges of time are ranges of seq.
    // A term is one thing that a filter can ask for (see Term); postings say which statements meet it, be it through the
    // statement that their StatementRef targets.
    private const string Tables = """
        CREATE TABLE statements (
          seq INTEGER PRIMARY KEY,
          id BLOB NOT NULL UNIQUE,
          stored INTEGER NOT NULL,
          voids INTEGER NOT NULL,
          voided INTEGER NOT NULL,
          target BLOB,
          json TEXT NOT NULL);
        CREATE INDEX statements_stored ON statements (stored);
        CREATE INDEX statements_target ON statements (target) WHERE target IS NOT NULL;
        CREATE TABLE terms (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
        CREATE TABLE postings (term INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (term, seq)) WITHOUT ROWID;
        CREATE TABLE activities (iri TEXT PRIMARY KEY, definition TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE agent_names (agent TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (agent, name)) WITHOUT ROWID;
        CREATE TABLE attachments (sha2 TEXT PRIMARY KEY, content BLOB NOT NULL);
        CREATE TABLE documents (
          kind INTEGER NOT NULL,
          activity TEXT NOT NULL,
          agent TEXT NOT NULL,
          registration TEXT NOT NULL,
          id TEXT NOT NULL,
          type TEXT NOT NULL,
          etag TEXT NOT NULL,
          updated INTEGER NOT NULL,
          content BLOB NOT NULL,
          PRIMARY KEY (kind, activity, agent, registration, id));
        """;

    /// <summary>A connection for the one writer; makes the tables in a new file.</summary>
    /// <exception cref="InvalidDataException">The file was written by another version, or is no database of ours.</exception>
    public static SqliteConnection OpenForWriting(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate, pooling: false);
        try
        {
            // FULL: the log is on the disk before a statement is acknowledged, so that a power cut loses nothing either.
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;");
            if (connection.Scalar("PRAGMA user_version") is null or 0 && connection.Scalar("SELECT count(*) FROM sqlite_master") == 0)
                connection.Execute($"BEGIN; {Tables} PRAGMA user_version = {Version}; COMMIT;");
            Check(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <exception cref="InvalidDataException">The file was written by another version, or is no database of ours.</exception>
    public static void Check(SqliteConnection connection)
    {
        var version = connection.Scalar("PRAGMA user_version") ?? 0;
        if (version != Version)
            throw new InvalidDataException(version == 0 ? "it is a database of another program" : $"it was written by another version of coursepack (format {version}, this one knows {Version})");
    }

    /// <summary>A connection that sees what is committed, however busy the writer is.</summary>
    public static SqliteConnection OpenForReading(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWrite, pooling: true);
        connection.Execute("PRAGMA query_only = ON");
        return connection;
    }

    /// <summary>Closes the connections for reading that wait to be used again.</summary>
    public static void CloseReaders(string path)
    {
        using var one = new SqliteConnection(Address(path, SqliteOpenMode.ReadWrite, pooling: true));
        SqliteConnection.ClearPool(one);
    }

    private static string Address(string path, SqliteOpenMode mode, bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = pooling }.ToString();

    private static SqliteConnection Open(string path, SqliteOpenMode mode, bool pooling)
    {
        var connection = new SqliteConnection(Address(path, mode, pooling));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
