using System.Data.Common;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Sources;

namespace LlmEvolution.Reports.Store;

/// <summary>Where statements are kept to be reported on. One load or report at a time.</summary>
public sealed class ReportStore : IAsyncDisposable
{
    /// <summary>Refused statements that get a finding of their own.</summary>
    private const int MostNamed = 20;

    private readonly TimeProvider _clock;
    private readonly Dictionaries _dictionaries = new();

    private ReportStore(Database database, TimeProvider clock) => (Database, _clock) = (database, clock);

    internal Database Database { get; }

    /// <summary>Opens a store, and makes it where there is none.</summary>
    /// <param name="where">
    /// A path for DuckDB, by custom <c>*.duckdb</c>; <c>:memory:</c>; or <c>postgres://user@host:port/database</c>, with the password
    /// in PGPASSWORD or PGPASSFILE. There, tables are made in the schema "coursepack".
    /// </param>
    /// <param name="clock">Tells when something was loaded.</param>
    /// <exception cref="ReportStoreException">It cannot be opened.</exception>
    public static async Task<ReportStore> OpenAsync(string where, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            var database = StoreAddress.IsPostgres(where)
                ? await PostgresDatabase.OpenAsync(StoreAddress.ConnectionString(where), cancellation).ConfigureAwait(false)
                : await DuckDatabase.OpenAsync(where, cancellation).ConfigureAwait(false);
            await database.CreateAsync(cancellation).ConfigureAwait(false);
            return new(database, clock);
        }
        catch (DbException e)
        {
            throw ReportStoreException.Of(StoreDiagnostics.CannotOpen, null, e, where, e.Message.Split('\n')[0]);
        }
    }

    /// <summary>
    /// Reads on where the last loading from this source ended, and keeps what is new. What is kept stays, even if the source breaks off.
    /// Places are remembered by <see cref="IStatementSource.Name"/>.
    /// </summary>
    public async Task<LoadResult> LoadAsync(IStatementSource source, DiagnosticBag findings, CancellationToken cancellation)
    {
        await _dictionaries.ReadAsync(Database, cancellation).ConfigureAwait(false);
        var after = await Database.QueryAsync($"select place from sources where name = {Sql.Literal(source.Name)}", r => r.GetString(0), cancellation).ConfigureAwait(false);
        var writer = new BatchWriter(Database, _dictionaries, source.Name, Moments.Whole(_clock.GetUtcNow().UtcDateTime));
        var named = new List<(string Reason, string Text)>();
        try
        {
            await foreach (var batch in BatchReader.ReadAsync(source, after.FirstOrDefault(), findings, cancellation).ConfigureAwait(false))
            {
                await writer.WriteAsync(batch, cancellation).ConfigureAwait(false);
                named.AddRange(batch.Refused.Take(MostNamed - named.Count));
            }
        }
        finally
        {
            Tell(source.Name, writer, named, findings);
        }

        return writer.Total;
    }

    /// <summary>A statement as it came; null: there is none of this id.</summary>
    public async Task<string?> StatementAsync(Guid id, CancellationToken cancellation) =>
        (await Database.QueryAsync($"select r.json from raw r join statements s on s.seq = r.seq where s.id = '{id}'", r => r.GetString(0), cancellation).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>Closes it.</summary>
    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static void Tell(string source, BatchWriter writer, List<(string Reason, string Text)> named, DiagnosticBag findings)
    {
        foreach (var (reason, text) in named) findings.Report(StoreDiagnostics.Refused, null, null, source, reason, text.Length > 120 ? text[..120] + "…" : text);
        if (writer.Total.Refused > named.Count) findings.Report(StoreDiagnostics.MoreRefused, null, null, source, writer.Total.Refused - named.Count);
        if (writer.Rivals.Count > 0) findings.Report(StoreDiagnostics.SameId, null, null, source, writer.Rivals.Count, writer.Rivals[0]);
    }
}
