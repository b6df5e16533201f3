namespace LlmEvolution.Reports.Store;

/// <summary>Writes a batch in one transaction, its place in the source included: what was acknowledged is never read again, nor lost.</summary>
internal sealed class BatchWriter(Database database, Dictionaries dictionaries, string source, DateTime loaded)
{
    private long _seq;

    /// <summary>Ids of statements that say something else than the one kept under their id.</summary>
    public List<Guid> Rivals { get; } = [];

    public LoadResult Total { get; private set; } = new(0, 0, 0, 0, 0);

    public async Task WriteAsync(StatementBatch batch, CancellationToken cancellation)
    {
        await database.TransactAsync(
            async () =>
            {
                await database.LockAsync(cancellation).ConfigureAwait(false);
                _seq = await LastAsync(cancellation).ConfigureAwait(false);
                var (fresh, rivals) = await SiftAsync(batch.Statements, cancellation).ConfigureAwait(false);
                Keep(fresh);
                SetAside(batch, rivals);
                var result = new LoadResult(
                    batch.Statements.Count + batch.Refused.Count, fresh.Count, batch.Statements.Count - fresh.Count, batch.Refused.Count, fresh.Count(s => s.Verb == "voided"));
                await RememberAsync(batch.Place!, result, cancellation).ConfigureAwait(false);
                Total = new(Total.Read + result.Read, Total.New + result.New, Total.Duplicate + result.Duplicate, Total.Refused + result.Refused, Total.Voiding + result.Voiding);
                Rivals.AddRange(rivals.Select(s => s.Id));
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>The last number given. Somebody else may have loaded since the last batch: then their numbers are read, too.</summary>
    private async Task<long> LastAsync(CancellationToken cancellation)
    {
        const string State = "select (select coalesce(max(seq), 0) from raw), (select count(*) from actors), (select count(*) from places)";
        var (seq, actors, places) = (await database.QueryAsync(State, r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2)), cancellation).ConfigureAwait(false))[0];
        if (!dictionaries.Has(actors, places)) await dictionaries.ReadAsync(database, cancellation).ConfigureAwait(false);
        return seq;
    }

    /// <summary>The first statement of an id is it; another one is a repetition, or a rival that says something else.</summary>
    private async Task<(List<ParsedStatement> Fresh, List<ParsedStatement> Rivals)> SiftAsync(List<ParsedStatement> statements, CancellationToken cancellation)
    {
        await database.ExecuteAsync("drop table if exists incoming; create temp table incoming (id uuid not null)", cancellation).ConfigureAwait(false);
        using (var ids = database.Bulk("incoming"))
        {
            foreach (var statement in statements) ids.Row().Add((Guid?)statement.Id).End();
            ids.Complete();
        }

        const string Known = "select distinct s.id, s.digest from statements s join incoming i on i.id = s.id";
        var digests = (await database.QueryAsync(Known, r => (Id: r.GetGuid(0), Digest: r.GetInt64(1)), cancellation).ConfigureAwait(false)).ToDictionary(r => r.Id, r => r.Digest);
        List<ParsedStatement> fresh = new(statements.Count), rivals = [];
        foreach (var statement in statements)
        {
            if (digests.TryAdd(statement.Id, statement.Digest)) fresh.Add(statement);
            else if (digests[statement.Id] != statement.Digest) rivals.Add(statement);
        }

        return (fresh, rivals);
    }

    private void Keep(List<ParsedStatement> fresh)
    {
        var first = _seq;
        var actors = fresh.Select(s => dictionaries.Actor(s.Actor, s.ActorName)).ToArray();
        using (var rows = database.Bulk("statements"))
        {
            for (var n = 0; n < fresh.Count; n++)
            {
                var s = fresh[n];
                rows.Row().Add((long?)++_seq).Add((Guid?)s.Id).Add((DateTime?)s.Happened).Add((DateTime?)s.Claimed).Add(s.Stored)
                    .Add((int?)actors[n]).Add(s.Verb).Add((int?)dictionaries.Of(s.Place)).Add(s.Registration)
                    .Add(s.Score).Add(s.Success).Add(s.Completion).Add(s.Seconds).Add(s.Response)
                    .Add((int?)s.Faults).Add((long?)s.Digest).End();
            }

            rows.Complete();
        }

        using (var raw = database.Bulk("raw"))
        {
            for (var n = 0; n < fresh.Count; n++) raw.Row().Add((long?)(first + n + 1)).Add((int?)actors[n]).Add(fresh[n].Json).End();
            raw.Complete();
        }

        using (var voidings = database.Bulk("voidings"))
        {
            for (var n = 0; n < fresh.Count; n++)
                if (fresh[n].Voids is { } target) voidings.Row().Add((Guid?)target).Add((DateTime?)fresh[n].Happened).Add((long?)(first + n + 1)).End();
            voidings.Complete();
        }

        dictionaries.Flush(database);
    }

    private void SetAside(StatementBatch batch, List<ParsedStatement> rivals)
    {
        using (var refused = database.Bulk("refused"))
        {
            foreach (var (reason, text) in batch.Refused) refused.Row().Add(source).Add((DateTime?)loaded).Add(reason).Add(text).End();
            refused.Complete();
        }

        using var others = database.Bulk("rivals");
        foreach (var rival in rivals) others.Row().Add(source).Add((DateTime?)loaded).Add((Guid?)rival.Id).Add(rival.Json).End();
        others.Complete();
    }

    private async Task RememberAsync(string place, LoadResult result, CancellationToken cancellation) => await database.ExecuteAsync(
        string.Create(null, $"""
            insert into sources values ({Sql.Literal(source)}, {Sql.Literal(place)}, {Sql.Literal(loaded)}, {result.Read}, {result.New}, {result.Duplicate}, {result.Refused}, {result.Voiding})
            on conflict (name) do update set place = excluded.place, loaded = excluded.loaded, read = sources.read + excluded.read, fresh = sources.fresh + excluded.fresh,
                repeated = sources.repeated + excluded.repeated, refused = sources.refused + excluded.refused, voiding = sources.voiding + excluded.voiding
            """),
        cancellation).ConfigureAwait(false);
}
