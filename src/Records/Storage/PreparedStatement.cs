using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Storage;

/// <summary>SQL that is compiled once and run many times, by the writer's thread only.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly SqliteCommand _command;

    public PreparedStatement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.Command(sql, [.. Enumerable.Repeat<object>(DBNull.Value, parameters)]);
        _command.Prepare();
    }

    public void Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        _command.ExecuteNonQuery();
    }

    /// <returns>The first column of the first row; null where there is no row or it holds nothing.</returns>
    public object? Value(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public List<T> Rows<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        using var reader = _command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var n = 0; n < values.Length; n++) _command.Parameters[n].Value = values[n] ?? DBNull.Value;
    }
}
