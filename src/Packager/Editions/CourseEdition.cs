using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Editions;

/// <summary>The edition that a course makes, with what the lock has kept of the editions before it.</summary>
internal static class CourseEdition
{
    /// <param name="course">With published ids.</param>
    /// <param name="delivery">As it is built.</param>
    /// <param name="published">What the lock holds; null without one.</param>
    public static Edition Of(Course course, Delivery delivery, Edition? published)
    {
        var layout = StateLayout.Of(course, published);
        var packages = StructurePlanner.Plan(course, delivery).ToList();
        var objects = packages.SelectMany(package => package.Groups.SelectMany(g => g.Objects).Select(o => (Plan: o, Package: package.Id))).ToList();
        var holders = objects.SelectMany(o => o.Plan.Lessons.Select(l => l.Id).Concat(o.Plan.Quizzes.Select(q => q.Id)).Select(id => (id, o.Plan.Id)))
            .ToDictionary(h => h.id, h => h.Id, StringComparer.Ordinal);
        return new Edition
        {
            CourseId = course.Id,
            Iri = course.Iri,
            Version = course.Version,
            Delivery = new Delivery(delivery.Structure, delivery.Split),
            Rules = course.Completion,
            Packages = [.. packages.Select(p => new EditionPackage(p.Id, Identifiers.OfManifest(p.Id), Identifiers.OfOrganization(p.Id)))],
            Objects = [.. objects.Select(o => new EditionObject(o.Plan.Id, o.Package, o.Plan.Href, Identifiers.OfItem(o.Plan.Id), Identifiers.OfSco(o.Plan.Id)))],
            Items = [.. course.Modules.SelectMany(m => ItemsOf(m, layout, holders)).Select(i => Keep(i, published)), .. Retired(published)],
        };
    }

    private static IEnumerable<EditionItem> ItemsOf(Module module, StateLayout layout, Dictionary<string, string> holders)
    {
        yield return new EditionItem { Id = module.Id, Kind = ItemKind.Module };
        foreach (var lesson in module.Lessons)
        {
            yield return new EditionItem
            {
                Id = lesson.Id,
                Kind = ItemKind.Lesson,
                Key = layout.KeyOf(lesson.Id),
                Module = module.Id,
                Object = holders[lesson.Id],
                Page = PagePaths.Of(lesson),
                Outline = lesson.Status == LessonStatus.Outline,
                Questions = [.. lesson.Checks.Select(c => new EditionQuestion(c.Id, c.Type))],
            };
        }
        if (module.Quiz is not { } quiz) yield break;
        yield return new EditionItem
        {
            Id = quiz.Id,
            Kind = ItemKind.Quiz,
            Key = layout.KeyOf(quiz.Id),
            Module = module.Id,
            Object = holders[quiz.Id],
            Page = PagePaths.Of(quiz),
            Quiz = new QuizRules(quiz.PassMark, quiz.Draw, quiz.Attempts, quiz.Shuffle, quiz.LastCounts),
            Questions = [.. layout.QuestionsOf(quiz).Select(id => new EditionQuestion(id, quiz.Questions.First(q => q.Id == id).Type))],
        };
    }

    /// <summary>Checks keep their places, questions that are gone keep their ids.</summary>
    private static EditionItem Keep(EditionItem item, Edition? published)
    {
        if (published?.Find(item.Id) is not { } before) return item;
        var own = item.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        var kept = before.Questions.Select(q => own.GetValueOrDefault(q.Id) ?? q with { Retired = true }).ToList();
        var added = item.Questions.ExceptBy(kept.Select(q => q.Id), q => q.Id, StringComparer.Ordinal);
        ImmutableArray<EditionQuestion> questions = item.Quiz is { Shuffle: false }
            ? [.. item.Questions, .. kept.Where(q => q.Retired)]
            : [.. kept, .. added];
        return item with { RenamedTo = before.RenamedTo, Questions = questions };
    }

    private static IEnumerable<EditionItem> Retired(Edition? published) => (published?.Items ?? []).Where(i => i.Retired);
}
