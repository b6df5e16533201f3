using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Storage;

internal static class SqliteExtensions
{
    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long? Scalar(this SqliteConnection connection, string sql, params object[] values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() as long?;
    }

    /// <summary>A command whose parameters are ?1, ?2, … in the order of the values.</summary>
    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "every caller passes constant SQL; values are parameters")]
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var n = 0; n < values.Length; n++) command.Parameters.AddWithValue($"?{n + 1}", values[n]);
        return command;
    }
}
