namespace LlmEvolution.Reports.Sources.Lrs;

/// <summary>Keeps track of how far an LRS has been read, and leaves out what was read before.</summary>
/// <param name="after">Where the last reading ended.</param>
internal sealed class StoredOrder(string? after)
{
    private readonly LrsPlace? _known = LrsPlace.Parse(after);

    // Statements at the moment where the last reading ended, until it is sure that they are the same.
    private List<LrsStatement>? _again = [];
    private LrsPlace? _place = LrsPlace.Parse(after);
    private LrsPlace? _safe = LrsPlace.Parse(after);
    private DateTimeOffset _last = DateTimeOffset.MinValue;

    /// <summary>What to ask for first; null: everything.</summary>
    public DateTimeOffset? From => _known?.Before;

    /// <summary>The LRS does not keep to the order that was asked for: no place is a safe one then.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>What is stored later than this may still get company, so it is not passed by.</summary>
    public DateTimeOffset? Through { get; set; }

    /// <summary>Where to go on behind the last statement that was given out.</summary>
    public string Place => (IsBroken ? _known : _safe)?.ToString() ?? "";

    public IEnumerable<LrsStatement> Sort(IReadOnlyList<LrsStatement> page)
    {
        foreach (var statement in page)
        {
            if (statement.Stored is not { } stored)
            {
                yield return statement;
                continue;
            }
            IsBroken |= stored < _last;
            _last = stored;
            if (_known is not null && _again is not null && !IsBroken)
            {
                if (stored < _known.Stored) continue;
                if (stored == _known.Stored && _again.Count < _known.Count)
                {
                    _again.Add(statement);
                    if (_again.Count < _known.Count) continue;
                    foreach (var changed in Again()) yield return changed;
                    continue;
                }
                // Fewer than before: some were voided.
                foreach (var changed in Again()) yield return changed;
            }
            yield return Pass(statement, stored);
        }
    }

    /// <summary>None, where they are the ones that are known; else all of them: ids tell which.</summary>
    private List<LrsStatement> Again()
    {
        var again = _again ?? [];
        _again = null;
        LrsPlace? sum = null;
        foreach (var statement in again) sum = sum?.And(_known!.Stored, statement.Id) ?? new LrsPlace(_known!.Stored, 0, 0).And(_known.Stored, statement.Id);
        if (sum is not null && sum.Ids == _known!.Ids && sum.Count == _known.Count) return [];
        (_place, _safe) = (sum, sum);
        return again;
    }

    private LrsStatement Pass(LrsStatement statement, DateTimeOffset stored)
    {
        _place = _place?.And(stored, statement.Id) ?? new LrsPlace(stored, 0, 0).And(stored, statement.Id);
        if (Through is null || stored <= Through) _safe = _place;
        return statement;
    }
}
