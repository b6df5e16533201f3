using System.Text.Json;

namespace LlmEvolution.Records.Statements;

/// <summary>What a valid statement can be found by (xAPI-Communication 2.1.3), and what it says about agents and activities.</summary>
internal sealed class StatementIndex
{
    public const string VoidedVerb = "http://adlnet.gov/expapi/verbs/voided";

    private static readonly string[] s_contextActivities = ["parent", "grouping", "category", "other"];

    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly List<(string Iri, JsonElement Definition)> _definitions = [];
    private readonly List<(string Agent, string Name)> _names = [];

    private StatementIndex(JsonElement statement)
    {
        var verb = statement.GetProperty("verb").GetProperty("id").GetString()!;
        _terms.Add(Term.Verb(verb));
        if (statement.TryGetProperty("authority", out var authority)) AddAgent(authority, direct: false);
        AddParts(statement, direct: true);
        if (statement.TryGetProperty("context", out var context) && context.TryGetProperty("registration", out var registration))
            _terms.Add(Term.Registration(registration.GetGuid()));
        if (TypeOf(statement.GetProperty("object")) == "StatementRef") Target = statement.GetProperty("object").GetProperty("id").GetGuid();
        Voids = verb == VoidedVerb && Target is not null;
    }

    public IReadOnlySet<string> Terms => _terms;

    /// <summary>Activities with a definition.</summary>
    public IReadOnlyList<(string Iri, JsonElement Definition)> Definitions => _definitions;

    public IReadOnlyList<(string Agent, string Name)> Names => _names;

    /// <summary>The statement that the object refers to.</summary>
    public Guid? Target { get; }

    /// <summary>It is a voiding statement.</summary>
    public bool Voids { get; }

    public static StatementIndex Of(JsonElement statement) => new(statement);

    public static string TypeOf(JsonElement statementObject) =>
        statementObject.TryGetProperty("objectType", out var type) ? type.GetString()! : "Activity";

    private void AddParts(JsonElement statement, bool direct)
    {
        AddAgent(statement.GetProperty("actor"), direct);
        var target = statement.GetProperty("object");
        switch (TypeOf(target))
        {
            case "Activity": AddActivity(target, direct); break;
            case "Agent" or "Group": AddAgent(target, direct); break;
            case "SubStatement": AddParts(target, direct: false); break;
            default: break;
        }
        if (statement.TryGetProperty("context", out var context)) AddContext(context);
    }

    private void AddContext(JsonElement context)
    {
        if (context.TryGetProperty("instructor", out var instructor)) AddAgent(instructor, direct: false);
        if (context.TryGetProperty("team", out var team)) AddAgent(team, direct: false);
        if (context.TryGetProperty("contextActivities", out var activities))
        {
            foreach (var name in s_contextActivities)
                if (activities.TryGetProperty(name, out var some))
                    foreach (var activity in some.EnumerateArray()) AddActivity(activity, direct: false);
        }
        if (context.TryGetProperty("contextAgents", out var agents))
            foreach (var agent in agents.EnumerateArray()) AddAgent(agent.GetProperty("agent"), direct: false);
        if (context.TryGetProperty("contextGroups", out var groups))
            foreach (var group in groups.EnumerateArray()) AddAgent(group.GetProperty("group"), direct: false);
    }

    private void AddAgent(JsonElement agent, bool direct)
    {
        if (AgentKey.Of(agent) is { } key)
        {
            _terms.Add(Term.RelatedAgent(key));
            if (direct) _terms.Add(Term.Agent(key));
            if (agent.TryGetProperty("name", out var name)) _names.Add((key, name.GetString()!));
        }
        // A group is found by its members, too (2.1.3, parameter agent).
        if (agent.TryGetProperty("member", out var members))
            foreach (var member in members.EnumerateArray()) AddAgent(member, direct);
    }

    private void AddActivity(JsonElement activity, bool direct)
    {
        var iri = activity.GetProperty("id").GetString()!;
        _terms.Add(Term.RelatedActivity(iri));
        if (direct) _terms.Add(Term.Activity(iri));
        if (activity.TryGetProperty("definition", out var definition)) _definitions.Add((iri, definition));
    }
}
