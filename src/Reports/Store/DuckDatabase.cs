using DuckDB.NET.Data;

namespace LlmEvolution.Reports.Store;

/// <summary>DuckDB, in a file or in memory.</summary>
internal sealed class DuckDatabase(DuckDBConnection connection) : Database(connection)
{
    /// <summary>No extension is fetched from anywhere, and a report fits a small machine: what does not goes to disk.</summary>
    private const string Settings = """
        set autoinstall_known_extensions = false; set autoload_known_extensions = false;
        set memory_limit = '1200MB'; set preserve_insertion_order = false;
        """;

    /// <param name="path">A new file has the storage of DuckDB 1.2, the first that compresses texts with zstd.</param>
    public static async Task<Database> OpenAsync(string path, CancellationToken cancellation)
    {
        var connection = new DuckDBConnection($"Data Source={path};storage_compatibility_version=v1.2.0");
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            var database = new DuckDatabase(connection);
            await database.ExecuteAsync(Settings, cancellation).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override BulkWriter Bulk(string table) => new Appender(connection.CreateAppender(table));

    /// <summary>One process has a DuckDB file, and one loading its store.</summary>
    public override Task LockAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected override string Schema(string sql) => sql.Replace("/*compressed*/ not null", "not null using compression zstd", StringComparison.Ordinal);

    private sealed class Appender(DuckDBAppender appender) : BulkWriter
    {
        private IDuckDBAppenderRow _row = null!;

        public override BulkWriter Row()
        {
            _row = appender.CreateRow();
            return this;
        }

        public override BulkWriter Add(Guid? value) => Then(_row.AppendValue(value));

        public override BulkWriter Add(DateTime? value) => Then(_row.AppendValue(value));

        public override BulkWriter Add(long? value) => Then(_row.AppendValue(value));

        public override BulkWriter Add(int? value) => Then(_row.AppendValue(value));

        public override BulkWriter Add(double? value) => Then(_row.AppendValue(value));

        public override BulkWriter Add(bool? value) => Then(_row.AppendValue(value));

        public override BulkWriter Add(string? value) => Then(_row.AppendValue(value));

        public override void End() => _row.EndRow();

        public override void Complete() => appender.Close();

        public override void Dispose() => appender.Dispose();

        private Appender Then(IDuckDBAppenderRow row)
        {
            _row = row;
            return this;
        }
    }
}
