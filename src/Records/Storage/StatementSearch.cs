using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using LlmEvolution.Records.Statements;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Storage;

/// <summary>Finds statements. Postings are read in the order of arrival, so that a page costs what it holds, however many there are.</summary>
internal static class StatementSearch
{
    private const string Columns = "seq, id, stored, voided, json";

    public static StatementPage Run(SqliteConnection connection, StatementQuery query)
    {
        if (TermIds(connection, query) is not { } terms) return new StatementPage([], null);
        var (low, high) = Range(connection, query);
        var found = Read(connection, Sql(terms, query.Ascending), low, high, query.Limit + 1);
        if (found.Count <= query.Limit) return new StatementPage(found, null);
        found.RemoveAt(query.Limit);
        return new StatementPage(found, query with { After = found[^1].Sequence });
    }

    /// <summary>In the order of arrival, voided ones too.</summary>
    public static List<StatementRecord> All(SqliteConnection connection, long after, int limit) =>
        Read(connection, $"SELECT {Columns} FROM statements WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq LIMIT ?3", after + 1, long.MaxValue, limit);

    public static StatementRecord? Find(SqliteConnection connection, Guid id)
    {
        using var command = connection.Command($"SELECT {Columns} FROM statements WHERE id = ?1", id.ToByteArray());
        using var reader = command.ExecuteReader();
        return reader.Read() ? Record(reader) : null;
    }

    /// <returns>Null: something is asked for that no statement has.</returns>
    private static List<long>? TermIds(SqliteConnection connection, StatementQuery query)
    {
        var ids = new List<long>();
        foreach (var term in Terms(query))
        {
            if (connection.Scalar("SELECT id FROM terms WHERE text = ?1", term) is not { } id) return null;
            ids.Add(id);
        }
        return ids;
    }

    /// <summary>Rarest first: the first one is walked through, the others are looked up.</summary>
    private static IEnumerable<string> Terms(StatementQuery query)
    {
        if (query.Registration is { } registration) yield return Term.Registration(registration);
        if (query.Agent is { } agent)
        {
            using var json = JsonDocument.Parse(agent);
            var key = AgentKey.Of(json.RootElement) ?? throw XapiException.Invalid("agent: an anonymous group cannot be searched for");
            yield return query.RelatedAgents ? Term.RelatedAgent(key) : Term.Agent(key);
        }
        if (query.Activity is { } activity) yield return query.RelatedActivities ? Term.RelatedActivity(activity) : Term.Activity(activity);
        if (query.Verb is { } verb) yield return Term.Verb(verb);
    }

    /// <summary>Times become places in the order of arrival, both ends included.</summary>
    private static (long Low, long High) Range(SqliteConnection connection, StatementQuery query)
    {
        const string LastUntil = "SELECT seq FROM statements WHERE stored <= ?1 ORDER BY stored DESC, seq DESC LIMIT 1";
        long LastAt(DateTimeOffset time) => connection.Scalar(LastUntil, time.ToUnixTimeMilliseconds()) ?? 0;

        var low = query.Since is { } since ? LastAt(since) + 1 : 0;
        var high = query.Until is { } until ? LastAt(until) : long.MaxValue;
        return query.After is not { } after ? (low, high)
            : query.Ascending ? (Math.Max(low, after + 1), high)
            : (low, Math.Min(high, after - 1));
    }

    private static string Sql(List<long> terms, bool ascending)
    {
        var order = ascending ? "ASC" : "DESC";
        if (terms.Count == 0) return $"SELECT {Columns} FROM statements WHERE seq BETWEEN ?1 AND ?2 AND voided = 0 ORDER BY seq {order} LIMIT ?3";
        // Ids are our own numbers, so they may stand in the text.
        var others = string.Concat(terms.Skip(1).Select(t => string.Create(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM postings WHERE term = {t} AND seq = p.seq)")));
        return string.Create(CultureInfo.InvariantCulture, $"""
            SELECT s.seq, id, stored, voided, json FROM postings p CROSS JOIN statements s ON s.seq = p.seq
            WHERE p.term = {terms[0]} AND p.seq BETWEEN ?1 AND ?2{others} AND voided = 0 ORDER BY p.seq {order} LIMIT ?3
            """);
    }

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "made of constants and our own numbers")]
    private static List<StatementRecord> Read(SqliteConnection connection, string sql, long low, long high, int limit)
    {
        using var command = connection.Command(sql, low, high, limit);
        using var reader = command.ExecuteReader();
        var found = new List<StatementRecord>();
        while (reader.Read()) found.Add(Record(reader));
        return found;
    }

    private static StatementRecord Record(SqliteDataReader reader) => new(
        reader.GetInt64(0),
        new Guid(reader.GetFieldValue<byte[]>(1)),
        DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(2)),
        reader.GetBoolean(3),
        reader.GetString(4));
}
