using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Models;
using LlmEvolution.Reports.Store;

namespace LlmEvolution.Reports.Reporting;

/// <summary>Makes reports of what is in a store.</summary>
public static class ReportBuilder
{
    /// <summary>The report; the audit of somebody whom neither store nor roster knows is empty, and says so.</summary>
    public static async Task<ReportDocument> BuildAsync(ReportStore store, ReportRequest request, CancellationToken cancellation)
    {
        var scope = await ReportScope.PrepareAsync(store.Database, request, cancellation).ConfigureAwait(false);
        var parts = await (request.Kind switch
        {
            ReportKind.Compliance => ComplianceReport.BuildAsync(scope, cancellation),
            ReportKind.Progress => ProgressReport.BuildAsync(scope, cancellation),
            ReportKind.Questions => QuestionsReport.BuildAsync(scope, cancellation),
            ReportKind.Time => TimeReport.BuildAsync(scope, cancellation),
            ReportKind.Audit => AuditReport.BuildAsync(scope, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Kind, "no such report"),
        }).ConfigureAwait(false);
        var truth = await Truth.TablesAsync(scope, cancellation).ConfigureAwait(false);
        var reconciliation = await Reconciliation.TableAsync(scope, cancellation).ConfigureAwait(false);
        return new(
            request.Kind.ToString().ToLowerInvariant(), $"{parts.Title}: {request.Course.Title}", request.AsOf, request.Zone,
            parts.Definitions, parts.Figures, parts.Charts, [.. parts.Tables, .. truth], reconciliation);
    }
}
