using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>The checks of a published lesson and the questions of a published quiz.</summary>
internal sealed class QuestionRules(EditionItem item, CourseId found, CourseLock published, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Question> _questions = found.Questions.DistinctBy(q => q.Id, StringComparer.Ordinal).ToDictionary(q => q.Id, StringComparer.Ordinal);

    public void Check()
    {
        foreach (var before in item.Questions)
        {
            var now = _questions.GetValueOrDefault(before.Id);
            if (before.Retired) CheckRetired(before, now);
            else if (now is null) ReportGone(before);
            else if (before.Type != now.Type) ReportType(before, now);
        }
    }

    private string Word => item.Kind == ItemKind.Lesson ? "check" : "question";

    private void CheckRetired(EditionQuestion before, Question? now)
    {
        if (now is null) return;
        diagnostics.Report(LockDiagnostics.Taken, now.Span.First(1), $"choose another id; if this is the same {Word} again, remove 'retired' from its line in {CourseLock.FileName}", before.Id, $"a {Word} of '{item.SourceId}' that is retired");
    }

    private void ReportGone(EditionQuestion before)
    {
        var added = _questions.Keys.Except(item.Questions.Select(q => q.Id), StringComparer.Ordinal).ToList();
        var likely = added.Count == 1 ? added[0] : NearMiss.Of(before.Id, added);
        var renamed = likely is null ? "put it back" : $"is it now '{likely}'? then give it its id back";
        diagnostics.Report(LockDiagnostics.QuestionGone, published.PlaceOf($"{item.Id}/{before.Id}"), $"{renamed}; if it is to go for good, run 'coursepack lock --retire {item.Id}/{before.Id}'", Word, before.Id, item.SourceId);
    }

    private void ReportType(EditionQuestion before, Question now) => diagnostics.Report(
        LockDiagnostics.OtherType, now.Span.First(1),
        $"give the new question an id of its own and run 'coursepack lock --retire {item.Id}/{before.Id}': answers on record belong to the old one", before.Id, before.Type, now.Type);
}
