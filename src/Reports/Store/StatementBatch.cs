namespace LlmEvolution.Reports.Store;

/// <summary>Statements that are written together, and where to go on behind them.</summary>
internal sealed class StatementBatch
{
    /// <summary>What one transaction may hold of raw text: memory, not speed, sets it.</summary>
    public const int MostCharacters = 48 << 20;

    public const int MostStatements = 50_000;

    private long _characters;

    public List<ParsedStatement> Statements { get; } = [];

    public List<(string Reason, string Text)> Refused { get; } = [];

    public string? Place { get; private set; }

    public bool IsFull => Statements.Count + Refused.Count >= MostStatements || _characters >= MostCharacters;

    public bool IsEmpty => Place is null;

    public void Add(ParsedStatement statement, string place)
    {
        Statements.Add(statement);
        _characters += statement.Json.Length;
        Place = place;
    }

    public void Refuse(string reason, string text, string place)
    {
        Refused.Add((reason, text));
        _characters += text.Length;
        Place = place;
    }
}
