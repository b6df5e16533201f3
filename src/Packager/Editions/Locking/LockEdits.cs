using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>What an author decides about published ids: `coursepack lock --retire` and `--rename`.</summary>
internal sealed class LockEdits(CourseLock published, Course course, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, EditionItem> _items = published.Edition.Items.ToDictionary(i => i.Id, StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, CourseId> _ids = CourseId.Of(course);

    public CourseLock Apply(LockOptions options)
    {
        foreach (var (id, now) in options.Rename) Rename(id, now);
        foreach (var id in options.Retire) Retire(id);
        return published with { Edition = published.Edition with { Items = [.. published.Edition.Items.Select(i => _items[i.Id])] } };
    }

    private void Rename(string id, string now)
    {
        if (Find(id) is not { } item) return;
        if (_items.Values.FirstOrDefault(i => i.Id != item.Id && i.SourceId == now) is { } owner)
            diagnostics.Report(LockDiagnostics.Taken, published.PlaceOf(owner.Id), "choose another id, or retire the other one first", now, $"a published {LockRules.Name(owner.Kind)}");
        else if (!_ids.ContainsKey(now)) diagnostics.Report(LockDiagnostics.NotInCourse, null, NearMiss.Help(now, _ids.Keys, "give the renamed one its new id in the course first"), now);
        else _items[item.Id] = item with { RenamedTo = now == item.Id ? null : now };
    }

    private void Retire(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (Find(id) is { } item) _items[item.Id] = item with { Retired = true, RenamedTo = null };
        }
        else if (Find(id[..slash]) is { } holder)
        {
            var question = holder.Questions.FirstOrDefault(q => q.Id == id[(slash + 1)..]);
            if (question is null) ReportUnknown(id, holder.Questions.Select(q => $"{holder.Id}/{q.Id}"));
            else _items[holder.Id] = holder with { Questions = holder.Questions.Replace(question, question with { Retired = true }) };
        }
    }

    private EditionItem? Find(string id)
    {
        var item = _items.GetValueOrDefault(id) ?? _items.Values.FirstOrDefault(i => i.RenamedTo == id);
        if (item is null) ReportUnknown(id, _items.Keys);
        return item;
    }

    private void ReportUnknown(string id, IEnumerable<string> known) =>
        diagnostics.Report(LockDiagnostics.NotPublished, null, NearMiss.Help(id, known, $"look for its id in {CourseLock.FileName}; what is not there need not be retired"), id);
}
