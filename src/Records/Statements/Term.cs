namespace LlmEvolution.Records.Statements;

/// <summary>One thing that a filter can ask for, as the text that the index keeps.</summary>
internal static class Term
{
    public static string Agent(string key) => "a " + key;

    public static string RelatedAgent(string key) => "A " + key;

    public static string Verb(string iri) => "v " + iri;

    public static string Activity(string iri) => "o " + iri;

    public static string RelatedActivity(string iri) => "O " + iri;

    public static string Registration(Guid id) => "r " + id.ToString("D");
}
