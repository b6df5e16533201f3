using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>Finds what a course would take away from learners of the published edition. Nothing here depends on order or titles.</summary>
internal sealed class LockRules(Course course, CourseLock published, DiagnosticBag diagnostics)
{
    private readonly IReadOnlyDictionary<string, CourseId> _ids = CourseId.Of(course);
    private readonly Edition _edition = published.Edition;

    public void Check()
    {
        CheckCourse("course id", _edition.CourseId, course.Id, "id");
        CheckCourse("IRI", _edition.Iri, course.Iri, "iri");
        foreach (var item in _edition.Items) CheckItem(item);
    }

    /// <summary>Whether LMSs will find the same packages and learning objects.</summary>
    /// <param name="delivery">Of the edition: structure and split.</param>
    public void CheckDelivery(Delivery delivery)
    {
        if (delivery == _edition.Delivery) return;
        diagnostics.Report(
            LockDiagnostics.OtherDelivery, course.Span,
            "put it back, or import the packages as a new activity beside the old one; 'coursepack lock' makes the new delivery the published one",
            Show(_edition.Delivery), Show(delivery));
    }

    private void CheckCourse(string what, string before, string now, string key)
    {
        if (before == now || now.Length == 0) return;
        diagnostics.Report(
            LockDiagnostics.OtherCourse, course.Span,
            $"write '{key}: {before}'; if this is to be another course with learners of its own, delete {CourseLock.FileName}", what, before, now);
    }

    private void CheckItem(EditionItem item)
    {
        var kind = Name(item.Kind);
        var found = _ids.GetValueOrDefault(item.SourceId);
        if (item.Retired)
        {
            if (found is not null && !IsRenamed(item.Id))
                diagnostics.Report(LockDiagnostics.Taken, found.Span, $"choose another id; if this is the same {kind} again, remove 'retired: true' from its line in {CourseLock.FileName}", item.Id, $"a {kind} that is retired");
            return;
        }
        if (found is null) ReportGone(item, kind);
        else if (found.Kind != item.Kind) diagnostics.Report(LockDiagnostics.OtherKind, found.Span, $"choose another id for the {Name(found.Kind)}; when the {kind} is to go, run 'coursepack lock --retire {item.Id}'", item.Id, kind, Name(found.Kind));
        else new QuestionRules(item, found, published, diagnostics).Check();
        // The old id of something that was renamed is free for nobody else.
        if (item.RenamedTo is not null && _ids.TryGetValue(item.Id, out var other) && !IsRenamed(item.Id))
            diagnostics.Report(LockDiagnostics.Taken, other.Span, "choose another id", item.Id, $"the {kind} '{item.RenamedTo}', which was published under it");
    }

    private void ReportGone(EditionItem item, string kind)
    {
        var claimed = _edition.Items.Select(i => i.SourceId).ToHashSet(StringComparer.Ordinal);
        var added = _ids.Values.Where(i => i.Kind == item.Kind && !claimed.Contains(i.Id)).ToDictionary(i => i.Id, StringComparer.Ordinal);
        var likely = added.Count == 1 ? added.Keys.Single() : NearMiss.Of(item.SourceId, added.Keys);
        var renamed = likely is null
            ? $"put it back; a {kind} that got another id is mended with 'coursepack lock --rename {item.Id}=the-new-id'"
            : $"is it now '{likely}'? then write 'id: {item.SourceId}' in {added[likely].Span.File.Path}, or run 'coursepack lock --rename {item.Id}={likely}'";
        diagnostics.Report(LockDiagnostics.Gone, published.PlaceOf(item.Id), $"{renamed}; if it is to go for good, run 'coursepack lock --retire {item.Id}'", kind, item.SourceId);
    }

    private bool IsRenamed(string id) => _edition.Items.Any(i => i.RenamedTo == id);

    private static string Show(Delivery delivery) => $"'structure: {Lower(delivery.Structure)}' and 'split: {Lower(delivery.Split)}'";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string Name(ItemKind kind) => Lower(kind);
}
