namespace LlmEvolution.Records;

/// <summary>A request that the record store refuses.</summary>
public sealed class XapiException : Exception
{
    /// <summary>A refusal.</summary>
    public XapiException(int status, string message)
        : base(message) => Status = status;

    /// <summary>The HTTP status that says it (xAPI-Communication 3.2): 400, 404, 409, 412 or 413.</summary>
    public int Status { get; }

    internal static XapiException Invalid(string message) => new(400, message);
}
