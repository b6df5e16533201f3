using LlmEvolution.Records.Storage;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Http;

/// <summary>What the store has learnt about activities and agents.</summary>
internal sealed class Knowledge(SqliteConnection connection)
{
    private readonly Dictionary<string, string?> _definitions = new(StringComparer.Ordinal);

    /// <summary>JSON, or null.</summary>
    public string? DefinitionOf(string iri)
    {
        if (_definitions.TryGetValue(iri, out var known)) return known;
        using var command = connection.Command("SELECT definition FROM activities WHERE iri = ?1", iri);
        return _definitions[iri] = command.ExecuteScalar() as string;
    }

    /// <param name="agent">See AgentKey.</param>
    public IReadOnlyList<string> NamesOf(string agent)
    {
        using var command = connection.Command("SELECT name FROM agent_names WHERE agent = ?1 ORDER BY name", agent);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }
}
