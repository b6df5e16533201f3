using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Sources;

namespace LlmEvolution.Reports.Store;

/// <summary>Where statements are kept to be reported on.</summary>
public sealed class ReportStore : IAsyncDisposable
{
    private ReportStore()
    {
    }

    /// <summary>Opens a store, and makes it where there is none.</summary>
    /// <param name="where">A path that ends in <c>.duckdb</c>; <c>:memory:</c>; or <c>postgres://user@host/database</c>.</param>
    /// <param name="clock">Tells when something was loaded.</param>
    public static Task<ReportStore> OpenAsync(string where, TimeProvider clock, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>
    /// Reads on where the last loading from this source ended, and keeps what is new. What is kept stays, even if the source breaks off.
    /// Places are remembered by <see cref="IStatementSource.Name"/>.
    /// </summary>
    public Task<LoadResult> LoadAsync(IStatementSource source, DiagnosticBag findings, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>A statement as it came; null: there is none of this id.</summary>
    public Task<string?> StatementAsync(Guid id, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Closes it.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
