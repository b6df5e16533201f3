using Microsoft.Data.Sqlite;

namespace LlmEvolution.Preview.Gradebook;

/// <summary>The tables of a gradebook, and which edition of them a file has.</summary>
internal static class Schema
{
    // Raised with every change of the tables; a file of another edition is refused, not guessed at.
    public const int Version = 1;

    private const string Tables = """
        CREATE TABLE learner (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
        CREATE TABLE attempt (
            id INTEGER PRIMARY KEY,
            package TEXT NOT NULL,
            learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            registration TEXT NOT NULL UNIQUE,
            started TEXT NOT NULL,
            UNIQUE (package, learner, number)) STRICT;
        CREATE TABLE item (
            attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
            item TEXT NOT NULL,
            completion TEXT, success TEXT, score REAL, progress REAL, seconds REAL NOT NULL,
            state TEXT, data TEXT, updated TEXT NOT NULL,
            PRIMARY KEY (attempt, item)) STRICT;
        """;

    /// <exception cref="SqliteException">The file is no database, or cannot be written.</exception>
    /// <exception cref="InvalidDataException">It is one of another edition.</exception>
    public static void Prepare(SqliteConnection connection)
    {
        connection.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
        var found = connection.Read("PRAGMA user_version", row => row.GetInt32(0)).Single();
        if (found == Version) return;
        if (found != 0) throw new InvalidDataException($"it was written by another edition of coursepack ({found}, this one reads {Version})");
        connection.Run($"BEGIN; {Tables} PRAGMA user_version = {Version}; COMMIT;");
    }
}
