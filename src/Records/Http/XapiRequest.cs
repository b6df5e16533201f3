using LlmEvolution.Records.Documents;
using LlmEvolution.Records.Rules;
using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Records.Http;

/// <summary>A request as xAPI means it, whichever syntax carried it.</summary>
/// <param name="Method">GET, PUT, POST or DELETE.</param>
/// <param name="Resource">Behind the prefix, without slashes at the ends: "statements", "activities/state".</param>
/// <param name="Headers">Names without regard to case.</param>
internal sealed record XapiRequest(
    string Method,
    string Resource,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Content,
    XapiVersion Version,
    RecordStoreClient Client)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public string ContentType => Header("Content-Type") ?? "";

    public Precondition Precondition => new(Header("If-Match"), Header("If-None-Match"));

    public string? Parameter(string name) => Parameters.GetValueOrDefault(name);

    public string Required(string name) => Parameter(name) ?? throw XapiException.Invalid($"the parameter {name} is missing");

    /// <summary>Refuses parameters that the resource does not have; their case counts (xAPI-Communication 3.2).</summary>
    public void Allow(params ReadOnlySpan<string> names)
    {
        foreach (var name in Parameters.Keys)
            if (!names.Contains(name)) throw XapiException.Invalid($"{Resource} has no parameter {name} for {Method}; it has: {string.Join(", ", names.ToArray())}");
    }
}

/// <summary>An answer without content, or with it.</summary>
internal sealed record XapiResponse(int Status, string? ContentType = null, ReadOnlyMemory<byte> Content = default)
{
    public Dictionary<string, string> Headers { get; } = [];

    public static XapiResponse NoContent() => new(StatusCodes.Status204NoContent);

    public static XapiResponse Json(ReadOnlyMemory<byte> content) => new(StatusCodes.Status200OK, "application/json", content);

    public XapiResponse With(string name, string? value)
    {
        if (value is not null) Headers[name] = value;
        return this;
    }
}
