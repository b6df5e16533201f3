using System.Globalization;

namespace LlmEvolution.Preview.Gradebook;

internal static class Learners
{
    /// <summary>There from the beginning. SCORM writes names last name first (1.2 RTE 3.4.4, cmi.core.student_name).</summary>
    public static Learner First { get; } = new("ada", "Lovelace, Ada");

    /// <summary>A short name to log in with, as LMSs have; unique among those that are there.</summary>
    public static string IdOf(string name, IReadOnlyCollection<Learner> others)
    {
        var word = name.Split(',', 2) is [_, var given] ? given : name.Split(' ')[0];
        var id = string.Concat(word.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)) is { Length: > 0 } plain ? plain : "learner";
        return Enumerable.Range(1, others.Count + 1).Select(n => n == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}{n}")).First(candidate => others.All(o => o.Id != candidate));
    }
}
