namespace LlmEvolution.Reports.Store;

/// <summary>Small numbers for who and what, so that millions of rows do not repeat them. Held in memory while a store is open.</summary>
internal sealed class Dictionaries
{
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<Place, int> _places = [];
    private readonly List<(int Number, string Key, string? Name)> _newActors = [];
    private readonly List<(int Number, Place Place)> _newPlaces = [];

    public async Task ReadAsync(Database database, CancellationToken cancellation)
    {
        _actors.Clear();
        _places.Clear();
        _newActors.Clear();
        _newPlaces.Clear();
        foreach (var (number, key) in await database.QueryAsync("select actor, key from actors", r => (r.GetInt32(0), r.GetString(1)), cancellation).ConfigureAwait(false))
            _actors[key] = number;
        const string Places = "select place, object, parents, groupings, defined from places";
        foreach (var (number, place) in await database.QueryAsync(Places, r => (r.GetInt32(0), new Place(r.GetString(1), r.GetString(2), r.GetString(3), r.GetBoolean(4))), cancellation).ConfigureAwait(false))
            _places[place] = number;
    }

    /// <summary>Whether this is all that the store has.</summary>
    public bool Has(long actors, long places) => _actors.Count == actors && _places.Count == places;

    public int Actor(string key, string? name)
    {
        if (_actors.TryGetValue(key, out var known)) return known;
        _newActors.Add((_actors.Count + 1, key, name));
        return _actors[key] = _actors.Count + 1;
    }

    public int Of(Place place)
    {
        if (_places.TryGetValue(place, out var known)) return known;
        _newPlaces.Add((_places.Count + 1, place));
        return _places[place] = _places.Count + 1;
    }

    /// <summary>Writes what has come since the last time.</summary>
    public void Flush(Database database)
    {
        using (var actors = database.Bulk("actors"))
        {
            foreach (var (number, key, name) in _newActors) actors.Row().Add((int?)number).Add(key).Add(name).End();
            actors.Complete();
        }

        using (var places = database.Bulk("places"))
        {
            foreach (var (number, place) in _newPlaces)
                places.Row().Add((int?)number).Add(place.Object).Add(place.Parents).Add(place.Groupings).Add((bool?)place.IsDefined).Add(place.Definition).End();
            places.Complete();
        }

        _newActors.Clear();
        _newPlaces.Clear();
    }
}
