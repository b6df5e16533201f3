using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Store;

namespace LlmEvolution.Reports.Reporting;

/// <summary>Makes reports of what is in a store.</summary>
public static class ReportBuilder
{
    /// <summary>The report; a learner of an audit who has no statement makes an empty one, which says so.</summary>
    public static Task<ReportDocument> BuildAsync(ReportStore store, ReportRequest request, CancellationToken cancellation) => throw new NotSupportedException();
}
