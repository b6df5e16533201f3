using System.Data.Common;

namespace LlmEvolution.Reports.Store;

/// <summary>One open database. Everything that DuckDB and PostgreSQL do not say in the same words is here.</summary>
internal abstract class Database(DbConnection connection) : IAsyncDisposable
{
    public DbConnection Connection => connection;

    /// <summary>Makes the tables that are not there.</summary>
    public async Task CreateAsync(CancellationToken cancellation) => await ExecuteAsync(Schema(Sql.Text("Store/schema.sql")), cancellation).ConfigureAwait(false);

    public async Task ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>All rows.</summary>
    public async Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> row, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false)) rows.Add(row(reader));
        return rows;
    }

    /// <summary>Runs the work as a whole or not at all.</summary>
    public async Task TransactAsync(Func<Task> work, CancellationToken cancellation)
    {
        await ExecuteAsync("begin", cancellation).ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
            await ExecuteAsync("commit", cancellation).ConfigureAwait(false);
        }
        catch
        {
            await ExecuteAsync("rollback", CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Fast writing of many rows: all columns, in the order of the table.</summary>
    public abstract BulkWriter Bulk(string table);

    /// <summary>Nobody else loads until <see cref="TransactAsync"/> ends: ids of actors and places are given by who loads.</summary>
    public abstract Task LockAsync(CancellationToken cancellation);

    public virtual async ValueTask DisposeAsync() => await connection.DisposeAsync().ConfigureAwait(false);

    protected abstract string Schema(string sql);
}
