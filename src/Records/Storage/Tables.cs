using System.Text.Json;
using LlmEvolution.Records.Statements;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Storage;

/// <summary>What the writer does with statements, activities, agents and attachments, with SQL compiled once.</summary>
internal sealed class Tables : IDisposable
{
    private readonly PreparedStatement _findJson;
    private readonly PreparedStatement _insert;
    private readonly PreparedStatement _void;
    private readonly PreparedStatement _referring;
    private readonly PreparedStatement _addTerm;
    private readonly PreparedStatement _findTerm;
    private readonly PreparedStatement _post;
    private readonly PreparedStatement _definition;
    private readonly PreparedStatement _define;
    private readonly PreparedStatement _name;
    private readonly PreparedStatement _attach;

    // What nearly every statement repeats; each is forgotten as a whole when full, so that memory stays flat.
    private readonly Dictionary<string, long> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _names = [];

    private const int MostRemembered = 8192;

    /// <summary>Characters; longer texts are rare, and looked up each time.</summary>
    private const int LongestRemembered = 2048;

    /// <summary>Links of StatementRefs that are followed. Nobody means more, and each costs a look-up for every statement at the end.</summary>
    private const int LongestChain = 100;

    public Tables(SqliteConnection connection)
    {
        Connection = connection;
        PreparedStatement Prepare(string sql, int parameters) => new(connection, sql, parameters);
        _findJson = Prepare("SELECT json FROM statements WHERE id = ?1", 1);
        _insert = Prepare("INSERT INTO statements (id, stored, voids, voided, target, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING seq", 6);
        _void = Prepare("UPDATE statements SET voided = 1 WHERE id = ?1 AND voids = 0", 1);
        _referring = Prepare("SELECT seq, id, voids FROM statements WHERE target = ?1", 1);
        _findTerm = Prepare("SELECT id FROM terms WHERE text = ?1", 1);
        _addTerm = Prepare("INSERT INTO terms (text) VALUES (?1) RETURNING id", 1);
        _post = Prepare("INSERT OR IGNORE INTO postings (term, seq) VALUES (?1, ?2)", 2);
        _definition = Prepare("SELECT definition FROM activities WHERE iri = ?1", 1);
        _define = Prepare("INSERT INTO activities (iri, definition) VALUES (?1, ?2) ON CONFLICT (iri) DO UPDATE SET definition = excluded.definition", 2);
        _name = Prepare("INSERT OR IGNORE INTO agent_names (agent, name) VALUES (?1, ?2)", 2);
        _attach = Prepare("INSERT OR IGNORE INTO attachments (sha2, content) VALUES (?1, ?2)", 2);
    }

    public SqliteConnection Connection { get; }

    /// <summary>The statement with this id as it is kept; null: there is none.</summary>
    public string? JsonOf(Guid id) => (string?)_findJson.Value(id.ToByteArray());

    /// <returns>The statement's place in the order of arrival.</returns>
    public long Insert(Guid id, DateTimeOffset stored, StatementIndex index, string json)
    {
        var key = id.ToByteArray();
        var referring = Referring(id);
        var voided = !index.Voids && referring.Exists(r => r.Voids);
        var sequence = (long)_insert.Value(key, stored.ToUnixTimeMilliseconds(), index.Voids, voided, index.Target?.ToByteArray(), json)!;
        if (index.Voids) _void.Run(index.Target!.Value.ToByteArray());
        var terms = WithTargets(id, index);
        foreach (var term in terms) _post.Run(term, sequence);
        foreach (var earlier in AllReferring(id, referring))
            foreach (var term in terms) _post.Run(term, earlier);
        return sequence;
    }

    /// <summary>Adds what a statement says about an activity to what is known.</summary>
    public void Define(string iri, JsonElement definition)
    {
        var given = definition.GetRawText();
        if (_definitions.TryGetValue(iri, out var last) && last == given) return;
        var known = (string?)_definition.Value(iri);
        var merged = ActivityDefinition.Merge(known, definition);
        if (merged != known) _define.Run(iri, merged);
        Remember(_definitions, iri, given);
    }

    public void NameAgent(string agent, string name)
    {
        if (_names.Contains((agent, name))) return;
        _name.Run(agent, name);
        if (_names.Count >= MostRemembered) _names.Clear();
        _names.Add((agent, name));
    }

    public void Attach(string sha2, ReadOnlyMemory<byte> content) => _attach.Run(sha2, content.ToArray());

    public void Clear()
    {
        Connection.Execute("DELETE FROM statements; DELETE FROM terms; DELETE FROM postings; DELETE FROM activities; DELETE FROM agent_names; DELETE FROM attachments; DELETE FROM documents;");
        Forget();
    }

    /// <summary>After a rollback, what is remembered may never have been stored.</summary>
    public void Forget()
    {
        _terms.Clear();
        _definitions.Clear();
        _names.Clear();
    }

    public void Dispose()
    {
        foreach (var prepared in (PreparedStatement[])[_findJson, _insert, _void, _referring, _findTerm, _addTerm, _post, _definition, _define, _name, _attach])
            prepared.Dispose();
    }

    /// <summary>
    /// A statement meets a filter condition if the statement it targets does, and so on along the chain (xAPI-Communication
    /// 2.1.3, filter conditions for StatementRefs).
    /// </summary>
    private HashSet<long> WithTargets(Guid id, StatementIndex index)
    {
        var terms = index.Terms.Select(TermId).ToHashSet();
        var seen = new HashSet<Guid> { id };
        for (var next = index.Target; next is { } target && seen.Count <= LongestChain && seen.Add(target) && JsonOf(target) is { } json;)
        {
            using var statement = JsonDocument.Parse(json);
            var reached = StatementIndex.Of(statement.RootElement);
            terms.UnionWith(reached.Terms.Select(TermId));
            next = reached.Target;
        }
        return terms;
    }

    /// <summary>Statements that came before the one they refer to, and those that refer to them.</summary>
    private List<long> AllReferring(Guid id, List<Reference> direct)
    {
        var all = new List<long>();
        var seen = new HashSet<Guid> { id };
        var waiting = new Queue<Reference>(direct);
        while (waiting.TryDequeue(out var reference))
        {
            if (!seen.Add(reference.Id)) continue;
            all.Add(reference.Sequence);
            foreach (var further in Referring(reference.Id)) waiting.Enqueue(further);
        }
        return all;
    }

    private List<Reference> Referring(Guid target) =>
        _referring.Rows(r => new Reference(r.GetInt64(0), new Guid(r.GetFieldValue<byte[]>(1)), r.GetBoolean(2)), target.ToByteArray());

    private long TermId(string text)
    {
        if (_terms.TryGetValue(text, out var known)) return known;
        var id = _findTerm.Value(text) as long? ?? (long)_addTerm.Value(text)!;
        Remember(_terms, text, id);
        return id;
    }

    private static void Remember<T>(Dictionary<string, T> known, string key, T value)
    {
        if (key.Length > LongestRemembered || value is string { Length: > LongestRemembered }) return;
        if (known.Count >= MostRemembered) known.Clear();
        known[key] = value;
    }

    /// <summary>A statement that refers to another.</summary>
    private readonly record struct Reference(long Sequence, Guid Id, bool Voids);
}
