namespace LlmEvolution.Reports.Store;

/// <summary>What was read is no statement that can be kept; the message ends a sentence that begins with "it".</summary>
internal sealed class RefusedException(string reason) : Exception(reason);
