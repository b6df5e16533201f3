using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using LlmEvolution.Records.Statements;
using LlmEvolution.Records.Storage;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Documents;

/// <summary>Documents in the database. An agent is known by its identifier alone, whatever name it carries.</summary>
internal static class DocumentTable
{
    private const string Place = "kind = ?1 AND activity = ?2 AND agent = ?3 AND registration = ?4";

    /// <summary>State without a registration covers all of them (xAPI-Communication 2.3, multiple document GET and DELETE).</summary>
    private const string Around = "kind = ?1 AND activity = ?2 AND agent = ?3 AND (?4 = '' OR registration = ?4)";

    public static StoredDocument? Find(SqliteConnection connection, DocumentPlace place, string id)
    {
        using var command = connection.Command($"SELECT id, type, content, etag, updated FROM documents WHERE {Place} AND id = ?5", [.. Values(place), id]);
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? new StoredDocument(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2), reader.GetString(3), Time(reader.GetInt64(4)))
            : null;
    }

    /// <summary>Ids in ordinal order, with the time of the last change among them; null: there is nothing.</summary>
    public static (IReadOnlyList<string> Ids, DateTimeOffset? Updated) List(SqliteConnection connection, DocumentPlace place, DateTimeOffset? since)
    {
        using var command = connection.Command(
            $"SELECT id, max(updated) FROM documents WHERE {Around} AND updated > ?5 GROUP BY id ORDER BY id",
            [.. Values(place), since?.ToUnixTimeMilliseconds() ?? long.MinValue]);
        using var reader = command.ExecuteReader();
        var ids = new List<string>();
        var last = long.MinValue;
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
            last = Math.Max(last, reader.GetInt64(1));
        }
        return (ids, ids.Count == 0 ? null : Time(last));
    }

    public static void Put(WriteContext context, DocumentPlace place, string id, string type, byte[] content)
    {
        using var command = context.Tables.Connection.Command(
            "INSERT OR REPLACE INTO documents (kind, activity, agent, registration, id, type, etag, updated, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            [.. Values(place), id, type, ETagOf(content), context.Stored.ToUnixTimeMilliseconds(), content]);
        command.ExecuteNonQuery();
    }

    public static void Delete(SqliteConnection connection, DocumentPlace place, string id)
    {
        using var command = connection.Command($"DELETE FROM documents WHERE {Place} AND id = ?5", [.. Values(place), id]);
        command.ExecuteNonQuery();
    }

    public static void DeleteAll(SqliteConnection connection, DocumentPlace place)
    {
        using var command = connection.Command($"DELETE FROM documents WHERE {Around}", Values(place));
        command.ExecuteNonQuery();
    }

    // SHA-1 is what xAPI-Communication 3.1 asks for; it guards nothing.
#pragma warning disable CA5350
    private static string ETagOf(byte[] content) => Convert.ToHexStringLower(SHA1.HashData(content));
#pragma warning restore CA5350

    private static object[] Values(DocumentPlace place)
    {
        var agent = "";
        if (place.Agent.Length > 0)
        {
            using var json = JsonDocument.Parse(place.Agent);
            agent = AgentKey.Of(json.RootElement) ?? throw XapiException.Invalid("agent: an anonymous group has no documents");
        }
        return [(long)place.Kind, place.Activity, agent, place.Registration?.ToString("D", CultureInfo.InvariantCulture) ?? ""];
    }

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
