namespace LlmEvolution.Docs;

/// <summary>The manual cannot be made: what is wrong, and where.</summary>
internal sealed class ManualException(string message) : Exception(message);
