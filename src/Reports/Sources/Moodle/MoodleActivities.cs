using LlmEvolution.Reports.Outline;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>Finds what of the course a heading or an id of a report is about: titles of SCOs, ids of objectives.</summary>
internal sealed class MoodleActivities
{
    private readonly Dictionary<string, string> _iris = new(StringComparer.OrdinalIgnoreCase);

    public MoodleActivities(CourseOutline course)
    {
        Course = course.Iri;
        // The smallest thing of a name counts, and the first one.
        foreach (var item in course.Items) Add(item.Iri, item.Title);
        foreach (var module in course.Modules) Add(module.Iri, module.Title);
        foreach (var module in course.Modules) _iris.TryAdd($"{course.Title}: {module.Title}", module.Iri);
        Add(course.Iri, course.Title);
    }

    /// <summary>The IRI of the course.</summary>
    public string Course { get; }

    /// <summary>Null: it is nothing of this course.</summary>
    public string? Find(string name) => _iris.GetValueOrDefault(name.Trim());

    /// <summary>A question by the id that the player gives it, item.question (docs/page-contract.md); null: of no item of this course.</summary>
    public string? FindQuestion(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && Find(id[..dot]) is { } item ? $"{item}/questions/{Uri.EscapeDataString(id[(dot + 1)..])}" : null;
    }

    private void Add(string iri, string title)
    {
        _iris.TryAdd(Uri.UnescapeDataString(iri[(iri.LastIndexOf('/') + 1)..]), iri);
        _iris.TryAdd(title.Trim(), iri);
    }
}
