using System.Text.Json;
using LlmEvolution.Records.Statements;

namespace LlmEvolution.Records.Storage;

/// <summary>Stores a batch of statements, whole or not at all.</summary>
internal static class StatementWriter
{
    /// <exception cref="XapiException">409, before anything is written.</exception>
    public static IReadOnlyList<Guid> Write(WriteContext context, IReadOnlyList<ReceivedStatement> statements, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> attachments)
    {
        var fresh = statements.Where(s => !IsKnown(context.Tables, s, context.Stored)).ToList();
        foreach (var statement in fresh)
        {
            var json = statement.ToJson(context.Stored);
            var sequence = context.Tables.Insert(statement.Id, context.Stored, statement.Index, json);
            foreach (var (iri, definition) in statement.Index.Definitions) context.Tables.Define(iri, definition);
            foreach (var (agent, name) in statement.Index.Names) context.Tables.NameAgent(agent, name);
            context.Arrived.Add(new StatementRecord(sequence, statement.Id, context.Stored, false, json));
        }
        foreach (var (sha2, content) in attachments) context.Tables.Attach(sha2, content);
        return [.. statements.Select(s => s.Id)];
    }

    /// <summary>xAPI-Communication 2.1.1, 2.1.2: the same statement again changes nothing; another one under its id is a conflict.</summary>
    private static bool IsKnown(Tables tables, ReceivedStatement statement, DateTimeOffset stored)
    {
        if (tables.JsonOf(statement.Id) is not { } json) return false;
        using var known = JsonDocument.Parse(json);
        return statement.Says(known.RootElement, stored) ? true
            : throw new XapiException(409, $"the id {statement.Id:D} is in use for another statement; statements cannot be changed");
    }
}
