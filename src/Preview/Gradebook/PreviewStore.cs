using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Preview.Gradebook;

/// <summary>Learners, attempts and what the LMS holds of each item: a file, so that it is still there tomorrow. Safe for several threads.</summary>
internal sealed class PreviewStore : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _clock;
    private readonly Lock _lock = new();

    private PreviewStore(SqliteConnection connection, TimeProvider clock)
    {
        _connection = connection;
        _clock = clock;
    }

    /// <param name="path">Absolute; made if it is not there.</param>
    /// <exception cref="SqliteException">The file is no database, or cannot be written.</exception>
    /// <exception cref="InvalidDataException">It is one of another edition.</exception>
    public static PreviewStore Open(string path, TimeProvider clock)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            Schema.Prepare(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        return new PreviewStore(connection, clock);
    }

    public IReadOnlyList<Learner> Learners() => Locked(() => _connection.Read("SELECT id, name FROM learner ORDER BY rowid", r => new Learner(r.GetString(0), r.GetString(1))));

    public void Add(Learner learner) => Locked(() => _connection.Run(
        "INSERT INTO learner (id, name) VALUES ($id, $name) ON CONFLICT (id) DO UPDATE SET name = $name", ("$id", learner.Id), ("$name", learner.Name)));

    public IReadOnlyList<Attempt> Attempts(string? package = null, string? learner = null) => Locked(() => _connection.Read(
        "SELECT id, package, learner, number, registration, started FROM attempt WHERE ($package IS NULL OR package = $package) AND ($learner IS NULL OR learner = $learner) ORDER BY id",
        r => new Attempt(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetString(4), DateTimeOffset.Parse(r.GetString(5), CultureInfo.InvariantCulture)),
        ("$package", package), ("$learner", learner)));

    public Attempt Begin(string package, string learner, string registration) => Locked(() =>
    {
        _connection.Run(
            """
            INSERT INTO attempt (package, learner, number, registration, started)
            SELECT $package, $learner, 1 + coalesce(max(number), 0), $registration, $now FROM attempt WHERE package = $package AND learner = $learner
            """,
            ("$package", package), ("$learner", learner), ("$registration", registration), ("$now", Now()));
        return Attempts(package, learner)[^1];
    });

    public IReadOnlyList<ItemRecord> Items(long attempt) => Locked(() => _connection.Read(
        "SELECT item, completion, success, score, progress, seconds, state, data, updated FROM item WHERE attempt = $attempt ORDER BY rowid",
        r => new ItemRecord(r.GetString(0))
        {
            Completion = r.Text(1),
            Success = r.Text(2),
            Score = r.Number(3),
            Progress = r.Number(4),
            Seconds = r.GetDouble(5),
            State = r.Text(6),
            Data = r.Text(7),
            Updated = DateTimeOffset.Parse(r.GetString(8), CultureInfo.InvariantCulture),
        },
        ("$attempt", attempt)));

    public ItemRecord Item(long attempt, string item) => Items(attempt).FirstOrDefault(i => i.Item == item) ?? new ItemRecord(item);

    /// <summary>Writes over what was there.</summary>
    /// <returns>False when the attempt is gone: the gradebook was reset while the course was open.</returns>
    public bool Save(long attempt, ItemRecord record) => Locked(() => Write(attempt, record));

    /// <summary>Changes what is there; nobody comes between.</summary>
    /// <returns>What is there now; null when the attempt is gone.</returns>
    public ItemRecord? Update(long attempt, string item, Func<ItemRecord, ItemRecord> change) => Locked(() =>
    {
        var changed = change(Item(attempt, item));
        return Write(attempt, changed) ? changed : null;
    });

    /// <summary>Forgets attempts: one, or all of a learner, of a package, or of everybody.</summary>
    /// <returns>How many.</returns>
    public int Reset(long? attempt = null, string? package = null, string? learner = null) => Locked(() => _connection.Run(
        "DELETE FROM attempt WHERE ($attempt IS NULL OR id = $attempt) AND ($package IS NULL OR package = $package) AND ($learner IS NULL OR learner = $learner)",
        ("$attempt", attempt), ("$package", package), ("$learner", learner)));

    public void Dispose() => _connection.Dispose();

    private bool Write(long attempt, ItemRecord record) => _connection.Run(
        """
        INSERT INTO item (attempt, item, completion, success, score, progress, seconds, state, data, updated)
        SELECT id, $item, $completion, $success, $score, $progress, $seconds, $state, $data, $now FROM attempt WHERE id = $attempt
        ON CONFLICT (attempt, item) DO UPDATE SET completion = $completion, success = $success, score = $score, progress = $progress,
            seconds = $seconds, state = $state, data = $data, updated = $now
        """,
        ("$attempt", attempt), ("$item", record.Item), ("$completion", record.Completion), ("$success", record.Success), ("$score", record.Score),
        ("$progress", record.Progress), ("$seconds", record.Seconds), ("$state", record.State), ("$data", record.Data), ("$now", Now())) > 0;

    private string Now() => _clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);

    private T Locked<T>(Func<T> action)
    {
        lock (_lock) return action();
    }
}
