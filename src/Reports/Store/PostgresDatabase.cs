using Npgsql;
using NpgsqlTypes;

namespace LlmEvolution.Reports.Store;

/// <summary>PostgreSQL, in a schema of our own.</summary>
internal sealed class PostgresDatabase(NpgsqlConnection connection) : Database(connection)
{
    public static async Task<Database> OpenAsync(string connectionString, CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            var database = new PostgresDatabase(connection);
            await database.ExecuteAsync("set client_min_messages = warning; create schema if not exists coursepack; set search_path to coursepack; set time zone 'UTC'", cancellation).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override BulkWriter Bulk(string table) => new Importer(connection.BeginBinaryImport($"copy {table} from stdin (format binary)"));

    public override Task LockAsync(CancellationToken cancellation) => ExecuteAsync("lock table sources in exclusive mode", cancellation);

    /// <summary>Long texts are compressed by themselves (TOAST). The key has the actor in it, because Citus distributes by it.</summary>
    protected override string Schema(string sql) => sql.Replace("/*compressed*/", "", StringComparison.Ordinal) + """
        create unique index if not exists statements_id on statements (id, actor);
        create index if not exists statements_happened on statements using brin (happened);
        create index if not exists raw_seq on raw (seq);
        create index if not exists voidings_target on voidings (target);
        """;

    private sealed class Importer(NpgsqlBinaryImporter importer) : BulkWriter
    {
        public override BulkWriter Row()
        {
            importer.StartRow();
            return this;
        }

        public override BulkWriter Add(Guid? value) => Write(value, NpgsqlDbType.Uuid);

        public override BulkWriter Add(DateTime? value) => Write(value, NpgsqlDbType.Timestamp);

        public override BulkWriter Add(long? value) => Write(value, NpgsqlDbType.Bigint);

        public override BulkWriter Add(int? value) => Write(value, NpgsqlDbType.Integer);

        public override BulkWriter Add(double? value) => Write(value, NpgsqlDbType.Double);

        public override BulkWriter Add(bool? value) => Write(value, NpgsqlDbType.Boolean);

        public override BulkWriter Add(string? value)
        {
            // PostgreSQL keeps every character but this one.
            if (value is null) importer.WriteNull();
            else importer.Write(value.Contains('\0', StringComparison.Ordinal) ? value.Replace("\0", "", StringComparison.Ordinal) : value, NpgsqlDbType.Varchar);
            return this;
        }

        public override void End()
        {
        }

        public override void Complete() => importer.Complete();

        public override void Dispose() => importer.Dispose();

        private Importer Write<T>(T? value, NpgsqlDbType type)
            where T : struct
        {
            if (value is { } given) importer.Write(given, type);
            else importer.WriteNull();
            return this;
        }
    }
}
