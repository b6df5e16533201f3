namespace LlmEvolution.Records;

/// <summary>Which of the three document resources (xAPI-Communication 2.3, 2.6, 2.7).</summary>
public enum DocumentKind
{
    /// <summary>Of an activity and an agent, perhaps of one registration.</summary>
    State,

    /// <summary>Of an activity.</summary>
    ActivityProfile,

    /// <summary>Of an agent.</summary>
    AgentProfile,
}

/// <summary>Where documents are.</summary>
/// <param name="Activity">IRI; empty for agent profiles.</param>
/// <param name="Agent">Agent as JSON; empty for activity profiles.</param>
/// <param name="Registration">Of State only.</param>
public sealed record DocumentPlace(DocumentKind Kind, string Activity, string Agent, Guid? Registration = null)
{
    /// <summary>The State of an agent in an activity.</summary>
    public static DocumentPlace State(string activity, string agent, Guid? registration = null) => new(DocumentKind.State, activity, agent, registration);

    /// <summary>The profile of an activity.</summary>
    public static DocumentPlace ActivityProfile(string activity) => new(DocumentKind.ActivityProfile, activity, "");

    /// <summary>The profile of an agent.</summary>
    public static DocumentPlace AgentProfile(string agent) => new(DocumentKind.AgentProfile, "", agent);
}

/// <summary>A document.</summary>
/// <param name="Id">stateId or profileId.</param>
/// <param name="Updated">UTC, whole milliseconds.</param>
/// <param name="ETag">SHA-1 of the content in lower-case hexadecimal digits, without quotes (xAPI-Communication 3.1).</param>
public sealed record StoredDocument(string Id, string ContentType, ReadOnlyMemory<byte> Content, string ETag, DateTimeOffset Updated);
