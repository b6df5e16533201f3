using System.Security.Cryptography;
using System.Text;

namespace LlmEvolution.Reports.Verdicts;

/// <summary>Matches the roster with the actors of the store.</summary>
internal sealed class LearnerDirectory
{
    private readonly Dictionary<string, (int Number, string? Name)> _byKey = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byAccount;

    public LearnerDirectory(IEnumerable<(int Number, string Key, string? Name)> actors)
    {
        foreach (var (number, key, name) in actors) _byKey[key] = (number, name);
        _byAccount = _byKey.Keys.Where(k => k.Contains('|', StringComparison.Ordinal)).ToLookup(k => k[(k.LastIndexOf('|') + 1)..], StringComparer.Ordinal);
    }

    /// <summary>Who is on the roster, once each; without one, every actor.</summary>
    public (IReadOnlyList<Learner> Learners, IReadOnlyList<RosterConflict> Conflicts) Match(IReadOnlyList<RosterEntry>? roster)
    {
        if (roster is null)
            return ([.. _byKey.OrderBy(a => a.Key, StringComparer.Ordinal).Select((a, n) => new Learner(n, a.Key, a.Value.Name ?? a.Key, null, [a.Value.Number]))], []);
        var learners = new List<Learner>();
        var conflicts = new List<RosterConflict>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in roster)
        {
            var key = LearnerKey.Of(entry.Learner);
            var keys = KeysOf(key).ToList();
            if (keys.Count > 1 && !key.Contains(':', StringComparison.Ordinal))
            {
                conflicts.Add(new("ambiguous-learner", entry.Learner, string.Join(", ", keys)));
                keys = [];
            }

            if (keys.Append(key).FirstOrDefault(taken.ContainsKey) is { } twice)
            {
                conflicts.Add(new("listed-twice", entry.Learner, taken[twice]));
                continue;
            }

            foreach (var one in keys.Append(key)) taken[one] = entry.Learner;
            learners.Add(new(learners.Count, key, entry.Name ?? keys.Select(k => _byKey[k].Name).FirstOrDefault(n => n is not null) ?? entry.Learner, entry, [.. keys.Select(k => _byKey[k].Number)]));
        }

        return (learners, conflicts);
    }

    /// <summary>By key, else by the name of the account, else by name, if only one has it; null: nobody, or several.</summary>
    public static Learner? Find(IReadOnlyList<Learner> learners, string wanted)
    {
        var key = LearnerKey.Of(wanted);
        Func<Learner, bool>[] ways =
        [
            l => l.Key == key || l.Entry?.Learner == wanted,
            l => l.Key.EndsWith("|" + key, StringComparison.Ordinal),
            l => string.Equals(l.Name, wanted.Trim(), StringComparison.OrdinalIgnoreCase),
        ];
        return ways.Select(way => learners.Where(way).Take(2).ToList()).FirstOrDefault(found => found.Count > 0) is [var one] ? one : null;
    }

    /// <summary>Keys under which the store has this learner: an address also as its sum, an account's name on whatever home page.</summary>
    private IEnumerable<string> KeysOf(string key)
    {
        if (_byKey.ContainsKey(key)) yield return key;
        if (key.StartsWith("mailto:", StringComparison.Ordinal))
        {
            // xAPI makes the sum of the whole mailto IRI, which is not secret: it only hides the address from a glance.
#pragma warning disable CA5350
            var sum = LearnerKey.OfSha1(Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(key))));
#pragma warning restore CA5350
            if (_byKey.ContainsKey(sum)) yield return sum;
        }
        else if (!key.Contains('|', StringComparison.Ordinal) && !key.Contains(':', StringComparison.Ordinal))
        {
            foreach (var account in _byAccount[key].Order(StringComparer.Ordinal)) yield return account;
        }
    }
}
