using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LlmEvolution.Packager.Bundle;

/// <summary>
/// Short stable names of lessons and quizzes inside the saved state. They come from the id alone, so a course can be
/// reordered, renamed and added to while learners are under way. The lock file holds those that are published.
/// </summary>
internal static class ItemKeys
{
    /// <summary>Characters of base64url: 262,144 names.</summary>
    public const int Length = 3;

    /// <summary>
    /// A key for each id, unique in the course. Where two ids meet in one key, the one that sorts later takes its next
    /// candidate: the order of the course must not matter.
    /// </summary>
    /// <param name="ids">Lessons and quizzes.</param>
    /// <param name="published">Keys that are given away for good, by id.</param>
    public static IReadOnlyDictionary<string, string> For(IEnumerable<string> ids, IReadOnlyDictionary<string, string> published)
    {
        var taken = new HashSet<string>(published.Values, StringComparer.Ordinal);
        return ids.Order(StringComparer.Ordinal).ToDictionary(
            id => id, id => published.TryGetValue(id, out var key) ? key : Candidates(id).First(taken.Add), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Candidates(string id)
    {
        yield return KeyOf(id);
        for (var attempt = 1; ; attempt++) yield return KeyOf(string.Create(CultureInfo.InvariantCulture, $"{id}#{attempt}"));
    }

    private static string KeyOf(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
