namespace LlmEvolution.Reports.Sources.Lrs;

/// <summary>What came back for a request of statements.</summary>
/// <param name="Body">As much of it as arrived.</param>
/// <param name="Whole">It arrived to its end.</param>
/// <param name="Consistent">Everything stored until then is there (xAPI-Communication 2.1.3); null: the LRS does not say.</param>
/// <param name="Problem">Why there is no good answer; null: there is one.</param>
internal sealed record LrsPage(int Status, byte[] Body, bool Whole, DateTimeOffset? Consistent, string? Location, string? Problem);
