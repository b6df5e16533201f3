namespace LlmEvolution.Packager.Diagnostics;

/// <summary>Finds what somebody most likely meant.</summary>
internal static class NearMiss
{
    // Characters: no id is longer, and no typing error is looked for in whole paragraphs.
    private const int LengthLimit = 200;

    private const int CandidateLimit = 5_000;

    /// <summary>The closest candidate when it is close enough (a third of the letters, at most three), else null.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LengthLimit) return null;
        // No course has that many; a package made to keep us busy may.
        var known = candidates.Take(CandidateLimit + 1).ToList();
        if (known.Count > CandidateLimit) return null;
        string? best = null;
        var bestDistance = Math.Min(3, Math.Max(1, (word.Length + 1) / 3)) + 1;
        // Ordinal order: dictionaries give theirs in another one with each run.
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance) continue;
            var distance = Distance(word, candidate);
            if (distance >= bestDistance) continue;
            best = candidate;
            bestDistance = distance;
        }
        return best;
    }

    /// <summary>"did you mean 'x'?", or the given text when nothing is close.</summary>
    public static string Help(string word, IEnumerable<string> candidates, string otherwise) =>
        Of(word, candidates) is { } near ? $"did you mean '{near}'?" : otherwise;

    // Levenshtein distance, two rows.
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, 1 + Math.Min(previous[j], current[j - 1]));
            }
            (previous, current) = (current, previous);
        }
        return previous[b.Length];
    }
}
