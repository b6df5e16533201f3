namespace LlmEvolution.Reports.Store;

/// <summary>What one loading brought. <c>Read = New + Duplicate + Refused</c>, always.</summary>
/// <param name="Read">Statements that the source gave.</param>
/// <param name="New">Kept; voiding statements among them.</param>
/// <param name="Duplicate">Passed over: their id is in the store already.</param>
/// <param name="Refused">Not statements; each has a finding, and a row in the table "refused".</param>
/// <param name="Voiding">Of the new ones, those that void another.</param>
public sealed record LoadResult(long Read, long New, long Duplicate, long Refused, long Voiding);
